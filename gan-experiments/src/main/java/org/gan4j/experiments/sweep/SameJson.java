package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares JSON as it is written, whatever Java types its numbers have. */
final class SameJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SameJson() {}

    static boolean test(JsonNode one, JsonNode other) {
        return written(one).equals(written(other));
    }

    /** Equal to every node that is written in the same way. */
    static JsonNode written(JsonNode node) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pointers of the smallest values in which two objects differ. */
    static List<String> differences(JsonNode one, JsonNode other) {
        final List<String> pointers = new ArrayList<>();
        collect("", one, other, pointers);
        return pointers;
    }

    private static void collect(String pointer, JsonNode one, JsonNode other, List<String> pointers) {
        if (one.isObject() && other.isObject()) {
            final Set<String> names = new LinkedHashSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> collect(pointer + "/" + name, one.path(name), other.path(name), pointers));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                collect(pointer + "/" + i, one.get(i), other.get(i), pointers);
            }
        } else if (!one.equals(other)) {
            pointers.add(pointer);
        }
    }
}
