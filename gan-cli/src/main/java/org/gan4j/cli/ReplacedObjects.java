package org.gan4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.LocatedJsonReader;

/** The objects of an experiment that a field would replace: {@code --lr 0.1} a rate that falls over the iterations. */
final class ReplacedObjects {
    private static final String JSON = ".json";

    private ReplacedObjects() {}

    /**
     * Names the types of the objects that have other fields, and their file; empty if there are none, or if the value is an object
     * itself.
     *
     * @param arguments of the whole command line; the experiment is the first file
     */
    static String note(SettableField field, List<String> arguments) {
        return field.value().startsWith("{")
                ? ""
                : experiment(arguments).map(file -> note(field, file)).orElse("");
    }

    private static String note(SettableField field, LocatedJson file) {
        final String types = field.pointers().stream()
                .map(file.root()::at)
                .filter(value -> value.isObject() && value.size() > 1)
                .map(value -> value.path(Forms.TYPE))
                .filter(JsonNode::isTextual)
                .map(type -> "\"" + type.textValue() + "\"")
                .distinct()
                .collect(Collectors.joining(" and "));
        return types.isEmpty() ? "" : " (replaces " + types + " with its fields in " + file.source() + ")";
    }

    private static Optional<LocatedJson> experiment(List<String> arguments) {
        try {
            return arguments.stream()
                    .filter(argument -> argument.endsWith(JSON) && Files.isRegularFile(Path.of(argument)))
                    .map(file -> LocatedJsonReader.read(Path.of(file)))
                    .findFirst();
        } catch (ConfigurationException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
