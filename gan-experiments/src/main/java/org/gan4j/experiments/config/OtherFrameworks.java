package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.spec.Kind;
import org.gan4j.spec.TypeName;

/**
 * What people who know PyTorch, TensorFlow or Keras write, and what means the same here, by the place where it is written:
 * {@code layer} for the types of a kind, {@code layer/dense} for the fields of one, {@code layer/*} for those of any, and the class of
 * whatever else is read from a file. {@code layer/dense/bias} is for values of a field, by what they are: a boolean, an array.
 */
public final class OtherFrameworks {
    private static final String FILE = "other-frameworks.json";
    private static final String ANY = "*";
    /** Read when somebody first writes what is not known. */
    private static final Map<String, List<Remedy>> TABLE = read();

    private OtherFrameworks() {}

    /** By place, in the order of the file. */
    static Map<String, List<Remedy>> table() {
        return TABLE;
    }

    /** For the name of a type that a kind does not have. */
    static Stream<Remedy> type(Kind kind, String name) {
        return at(kind.label(), name);
    }

    /** For a field that a record does not have; those of its own type come first. */
    static Stream<Remedy> field(Class<?> record, String name) {
        final TypeName type = record.getAnnotation(TypeName.class);
        return type == null
                ? at(record.getSimpleName(), name)
                : kinds(record).flatMap(kind -> Stream.concat(at(kind + type.value(), name), at(kind + ANY, name)));
    }

    /** For a value that a field does not take, whatever its like. */
    static Stream<Remedy> value(Class<?> record, String field, JsonNode value) {
        final TypeName type = record.getAnnotation(TypeName.class);
        final String sort = value.getNodeType().name();
        return type == null
                ? at(record.getSimpleName() + "/" + field, sort)
                : kinds(record).flatMap(kind -> at(kind + type.value() + "/" + field, sort));
    }

    /** For a constant that an enum does not have. */
    static Stream<Remedy> constant(Class<?> type, String name) {
        return at(type.getSimpleName(), name);
    }

    /** For an option that a command does not have: it may be a field of experiments. */
    public static Optional<Remedy> option(String name) {
        return field(Experiment.class, name).findFirst();
    }

    /** Letters and digits in lower case: {@code in_features}, {@code inFeatures} and {@code --in-features} are one name. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Stream<String> kinds(Class<?> record) {
        return Stream.of(PluginKind.values())
                .filter(kind -> kind.contract().isAssignableFrom(record))
                .map(kind -> kind.label() + "/");
    }

    private static Stream<Remedy> at(String place, String name) {
        final String plain = plain(name);
        return TABLE.getOrDefault(place, List.of()).stream()
                .filter(remedy ->
                        remedy.names().stream().anyMatch(known -> plain(known).equals(plain)));
    }

    private static Map<String, List<Remedy>> read() {
        try (InputStream in = OtherFrameworks.class.getResourceAsStream(FILE)) {
            final Map<String, List<Remedy>> table = new LinkedHashMap<>();
            new JsonMapper().readTree(in).properties().forEach(place -> {
                final List<Remedy> remedies = new ArrayList<>();
                place.getValue().forEach(row -> remedies.add(remedy(row)));
                table.put(place.getKey(), List.copyOf(remedies));
            });
            return Collections.unmodifiableMap(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remedy remedy(JsonNode row) {
        return new Remedy(
                StreamSupport.stream(row.get("names").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList(),
                text(row, "write"),
                text(row, "also"),
                text(row, "as"),
                text(row, "unsupported"),
                text(row, "say"));
    }

    private static Optional<String> text(JsonNode row, String field) {
        return Optional.ofNullable(row.get(field)).map(JsonNode::textValue);
    }
}
