package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A value that the command line, or another file, sets in a configuration.
 *
 * @param where it was said, for messages
 * @param pointer not the whole document
 */
public record Setting(Location where, JsonPointer pointer, JsonNode value) {
    public Setting {
        if (pointer.matches()) {
            throw new IllegalArgumentException("\"" + where + "\" names no value; write /pointer=value");
        }
    }

    /** @param option what was typed */
    public Setting(String option, JsonPointer pointer, JsonNode value) {
        this(Location.of(option), pointer, value);
    }

    /**
     * {@code /pointer=value}, RFC 6901; the value is JSON or else a text, but for what begins like an object, an array or a
     * text of JSON: that must be one.
     *
     * @throws IllegalArgumentException if it is not of that form; suggests one that is
     */
    public static Setting parse(String text) {
        final int equals = text.indexOf('=');
        if (equals < 0 || !text.startsWith("/")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not of the form /pointer=value" + hint(text, equals));
        }
        final String pointer = text.substring(0, equals);
        return new Setting("--set " + text, JsonPointer.compile(pointer), value(pointer, text.substring(equals + 1)));
    }

    /** Names with dots or slashes between them, but none before the first. */
    private static String hint(String text, int equals) {
        return equals > 0 && text.substring(0, equals).matches("[\\w-]+([./][\\w-]+)*")
                ? "; did you mean \"/" + text.substring(0, equals).replace('.', '/') + text.substring(equals) + "\"?"
                : "";
    }

    private static JsonNode value(String pointer, String text) {
        if (text.isBlank()) {
            return TextNode.valueOf(text);
        }
        try {
            return json(text);
        } catch (ConfigurationException e) {
            if (OptionValue.isJson(text)) {
                throw new IllegalArgumentException(
                        "the value of \"" + pointer + "\": " + e.faults().get(0).message()
                                + " (in a shell, write the whole setting in single quotes)",
                        e);
            }
            return TextNode.valueOf(text);
        }
    }

    private static JsonNode json(String text) {
        final LocatedJson json = LocatedJsonReader.parse("the value", text);
        if (!json.faults().isEmpty()) {
            throw new ConfigurationException(json.faults());
        }
        return json.root();
    }
}
