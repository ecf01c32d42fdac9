package org.gan4j.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a configuration file can be of, and which command takes it.
 *
 * @param what for messages: {@code an experiment}
 * @param remedy where to take such a file: {@code gan run takes it}
 * @param ownFields fields that files of no other kind have
 * @param nameInDirectory the name of such a file in a directory of its own; empty if it has none
 */
public record FileKind(String what, String remedy, List<String> ownFields, Optional<String> nameInDirectory) {
    /** So many fields of another kind are no slip. */
    private static final int TELLING = 2;

    public FileKind {
        ownFields = List.copyOf(ownFields);
    }

    /**
     * Reads a file of this kind.
     *
     * @param all the kinds that there are
     * @throws ConfigurationException if it cannot be read, is not JSON, or has fields of another kind and none of this one
     */
    public LocatedJson read(Path file, List<FileKind> all) {
        if (Files.isDirectory(file)) {
            throw refusal(file, "is a directory, not a file" + hint(file));
        }
        final LocatedJson document = LocatedJsonReader.read(file);
        if (fieldsIn(document).isEmpty()) {
            all.stream()
                    .filter(kind -> kind.fieldsIn(document).size() >= TELLING)
                    .findFirst()
                    .ifPresent(other -> {
                        throw refusal(file, looksLike(other, document));
                    });
        }
        return document;
    }

    /** Of this kind, those that a document has. */
    private List<String> fieldsIn(LocatedJson document) {
        return ownFields().stream().filter(document.root()::has).toList();
    }

    private String looksLike(FileKind other, LocatedJson document) {
        final String fields = other.fieldsIn(document).stream()
                .limit(TELLING)
                .map(Describe::quoted)
                .collect(Collectors.joining(" and "));
        return "looks like " + other.what() + ", for it has " + fields + ": " + other.remedy() + "; here " + what()
                + " is wanted";
    }

    /** The file in it that was meant. */
    private String hint(Path directory) {
        return nameInDirectory()
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .map(file -> "; did you mean " + file + "?")
                .orElse("");
    }

    private static ConfigurationException refusal(Path file, String message) {
        return new ConfigurationException(List.of(new Fault(Location.of(file.toString()), "", message)));
    }
}
