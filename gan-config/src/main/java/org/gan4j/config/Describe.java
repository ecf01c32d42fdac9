package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;

/** Names JSON values in messages. */
public final class Describe {
    private static final int LONGEST = 40;

    private Describe() {}

    /** For example {@code an object} or {@code the text "x"}. */
    static String value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "the text " + quoted(node.textValue());
            case NUMBER -> "the number " + shortened(node.numberValue().toString());
            default -> node.toString();
        };
    }

    /** {@code "x"}, shortened. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
