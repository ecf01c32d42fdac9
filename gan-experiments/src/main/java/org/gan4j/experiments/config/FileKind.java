package org.gan4j.experiments.config;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a configuration file can be of, and which command takes it. */
public enum FileKind {
    EXPERIMENT(
            "an experiment",
            "gan run takes it",
            "latent",
            "generator",
            "discriminator",
            "loss",
            "schedule",
            "iterations"),
    SWEEP("a sweep", "gan sweep takes it (to check it alone, with --dry-run)", "base", "seeds", "grid", "list"),
    CLASSIFIER("the training of a classifier", "gan train-classifier takes it", "layers", "optimizer", "epochs");

    /** So many that it is no slip. */
    private static final int TELLING = 2;

    private final String what;
    private final String remedy;
    private final ImmutableList<String> ownFields;

    /**
     * @param remedy where to take such a file
     * @param ownFields that files of no other kind have
     */
    FileKind(String what, String remedy, String... ownFields) {
        this.what = what;
        this.remedy = remedy;
        this.ownFields = ImmutableList.copyOf(ownFields);
    }

    /** @throws ConfigurationException if the document has fields of another kind, and none of this one */
    void require(LocatedJson document) {
        if (fieldsIn(document).isEmpty()) {
            other(document).ifPresent(other -> {
                throw new ConfigurationException(List.of(fault(document, other)));
            });
        }
    }

    private static Optional<FileKind> other(LocatedJson document) {
        return Arrays.stream(values())
                .filter(kind -> kind.fieldsIn(document).size() >= TELLING)
                .findFirst();
    }

    private Fault fault(LocatedJson document, FileKind other) {
        final String fields = other.fieldsIn(document).stream()
                .limit(TELLING)
                .map(Describe::quoted)
                .collect(Collectors.joining(" and "));
        return new Fault(
                Location.of(document.source()),
                "",
                "looks like " + other.what + ", for it has " + fields + ": " + other.remedy + "; here " + what
                        + " is wanted");
    }

    private List<String> fieldsIn(LocatedJson document) {
        return ownFields.stream().filter(document.root()::has).toList();
    }
}
