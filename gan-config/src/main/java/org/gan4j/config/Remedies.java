package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gan4j.spec.Kind;
import org.gan4j.spec.TypeName;

/**
 * What people who know other programs write, and what means the same here, by the place where it is written: {@code layer} for the
 * types of a kind, {@code layer/dense} for the fields of one, {@code layer/*} for those of any, and the class of whatever else is
 * read from a file. {@code layer/dense/bias} is for values of a field, by what they are: a boolean, an array. {@code option} is for
 * options of the command line.
 */
public final class Remedies {
    private static final String ANY = "*";
    private static final String OPTION = "option";

    private final URL file;
    private final List<Kind> kinds;
    /** Read when somebody first writes what is not known. */
    private Map<String, List<Remedy>> table = Map.of();

    /** @param file a JSON object that has lists of {@link Remedy}s by place */
    public Remedies(URL file, List<? extends Kind> kinds) {
        this.file = file;
        this.kinds = List.copyOf(kinds);
    }

    /** By place, in the order of the file. */
    public synchronized Map<String, List<Remedy>> table() {
        if (table.isEmpty()) {
            table = read(file);
        }
        return table;
    }

    /** For the name of a type that a kind does not have. */
    Stream<Remedy> type(Kind kind, String name) {
        return at(kind.label(), name);
    }

    /** For a field that a record does not have; those of its own type come first. */
    public Stream<Remedy> field(Class<?> record, String name) {
        final TypeName type = record.getAnnotation(TypeName.class);
        return type == null
                ? at(record.getSimpleName(), name)
                : places(record).flatMap(kind -> Stream.concat(at(kind + type.value(), name), at(kind + ANY, name)));
    }

    /** For a value that a field does not take, whatever its like. */
    Stream<Remedy> value(Class<?> record, String field, JsonNode value) {
        final TypeName type = record.getAnnotation(TypeName.class);
        final String sort = value.getNodeType().name();
        return type == null
                ? at(record.getSimpleName() + "/" + field, sort)
                : places(record).flatMap(kind -> at(kind + type.value() + "/" + field, sort));
    }

    /** For a constant that an enum does not have. */
    public Stream<Remedy> constant(Class<?> type, String name) {
        return at(type.getSimpleName(), name);
    }

    /** For an option that a command does not have. */
    public Stream<Remedy> option(String name) {
        return at(OPTION, name);
    }

    /** Letters and digits in lower case: {@code in_features}, {@code inFeatures} and {@code --in-features} are one name. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Stream<String> places(Class<?> record) {
        return kinds.stream()
                .filter(kind -> kind.contract().isAssignableFrom(record))
                .map(kind -> kind.label() + "/");
    }

    private Stream<Remedy> at(String place, String name) {
        final String plain = plain(name);
        return table().getOrDefault(place, List.of()).stream()
                .filter(remedy ->
                        remedy.names().stream().anyMatch(known -> plain(known).equals(plain)));
    }

    private static Map<String, List<Remedy>> read(URL file) {
        try (InputStream stream = file.openStream()) {
            final Map<String, List<Remedy>> table = new LinkedHashMap<>();
            new JsonMapper().readTree(stream).properties().forEach(place -> {
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
