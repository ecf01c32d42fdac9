package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Compares JSON as it is written, whatever Java types its numbers have. */
final class SameJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SameJson() {}

    static boolean test(JsonNode one, JsonNode other) {
        return written(one).equals(written(other));
    }

    private static JsonNode written(JsonNode node) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
