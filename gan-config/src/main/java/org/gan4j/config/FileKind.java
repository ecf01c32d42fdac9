package org.gan4j.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a configuration file can be of, and which command takes it. */
public interface FileKind {
    /** So many that it is no slip. */
    int TELLING = 2;

    /** For messages: {@code an experiment}. */
    String what();

    /** Where to take such a file: {@code gan run takes it}. */
    String remedy();

    /** Fields that files of no other kind have. */
    List<String> ownFields();

    /** All kinds, with this one. */
    List<? extends FileKind> all();

    /** The name of such a file in a directory of its own; empty if it has none. */
    default Optional<String> nameInDirectory() {
        return Optional.empty();
    }

    /**
     * Reads a file of this kind.
     *
     * @throws ConfigurationException if it cannot be read, is not JSON, or has fields of another kind and none of this one
     */
    default LocatedJson read(Path file) {
        if (Files.isDirectory(file)) {
            throw refusal(file, "is a directory, not a file" + hint(file));
        }
        final LocatedJson document = LocatedJsonReader.read(file);
        if (fieldsIn(document).isEmpty()) {
            all().stream()
                    .filter(kind -> kind.fieldsIn(document).size() >= TELLING)
                    .findFirst()
                    .ifPresent(other -> {
                        throw refusal(file, looksLike(other, document));
                    });
        }
        return document;
    }

    /** Of this kind, those that a document has. */
    default List<String> fieldsIn(LocatedJson document) {
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
