package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON values in a few letters, for people. */
final class ValueText {
    private static final int LONGEST = 60;
    private static final String TYPE = "type";

    private ValueText() {}

    /** For example {@code 0.001}, {@code minimax} or {@code alternating(discriminatorSteps=2)}. */
    static String of(JsonNode value) {
        final String text = whole(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String whole(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return whole(object);
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ValueText::whole)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.asText();
    }

    private static String whole(ObjectNode object) {
        final String fields = object.properties().stream()
                .filter(field -> !field.getKey().equals(TYPE))
                .map(field -> field.getKey() + "=" + whole(field.getValue()))
                .collect(Collectors.joining(", "));
        final String type = object.path(TYPE).asText();
        return fields.isEmpty() && !type.isEmpty() ? type : type + "(" + fields + ")";
    }
}
