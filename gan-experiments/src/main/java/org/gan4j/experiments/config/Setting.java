package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A value that the command line sets in a configuration.
 *
 * @param option what was typed, for messages
 * @param pointer not the whole document
 */
public record Setting(String option, JsonPointer pointer, JsonNode value) {
    public Setting {
        if (pointer.matches()) {
            throw new IllegalArgumentException("\"" + option + "\" names no value; write /pointer=value");
        }
    }

    /**
     * {@code /pointer=value}, RFC 6901; the value is JSON or else a text.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Setting parse(String text) {
        final int equals = text.indexOf('=');
        if (equals < 0 || !text.startsWith("/")) {
            throw new IllegalArgumentException("\"" + text + "\" is not of the form /pointer=value");
        }
        return new Setting(
                "--set " + text,
                JsonPointer.compile(text.substring(0, equals)),
                jsonOrText(text.substring(equals + 1)));
    }

    public static Setting seed(long seed) {
        return new Setting("--seed " + seed, JsonPointer.compile("/seed"), LongNode.valueOf(seed));
    }

    /** @param name a backend's type, at its defaults */
    public static Setting backend(String name) {
        return new Setting("--backend " + name, JsonPointer.compile("/backend"), TextNode.valueOf(name));
    }

    private static JsonNode jsonOrText(String text) {
        try {
            final JsonNode json = JsonText.parse(text);
            return json.isMissingNode() ? TextNode.valueOf(text) : json;
        } catch (JsonProcessingException | NumberFormatException e) {
            return TextNode.valueOf(text);
        }
    }
}
