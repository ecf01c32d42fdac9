package org.gan4j.experiments.config;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.gan4j.config.FileKind;

/** The configuration files of gan4j. */
public enum GanFile implements FileKind {
    EXPERIMENT(
            "an experiment",
            "gan run takes it",
            List.of("latent", "generator", "discriminator", "loss", "schedule", "iterations")) {
        @Override
        public Optional<String> nameInDirectory() {
            return Optional.of("config.json");
        }
    },
    SWEEP(
            "a sweep",
            "gan sweep takes it (to check it alone, with --dry-run)",
            List.of("base", "seeds", "grid", "list")),
    CLASSIFIER(
            "the training of a classifier", "gan train-classifier takes it", List.of("layers", "optimizer", "epochs"));

    private final String what;
    private final String remedy;
    private final ImmutableList<String> ownFields;

    GanFile(String what, String remedy, List<String> ownFields) {
        this.what = what;
        this.remedy = remedy;
        this.ownFields = ImmutableList.copyOf(ownFields);
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    @Override
    public List<String> ownFields() {
        return ownFields;
    }

    @Override
    public List<GanFile> all() {
        return List.of(values());
    }
}
