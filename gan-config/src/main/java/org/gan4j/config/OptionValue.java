package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gan4j.config.LocatedJson.Position;

/**
 * What an option of a command line says: the name of a type, or JSON with its fields. Errors are reported under the option's name.
 *
 * @param document what it says
 */
public record OptionValue(LocatedJson document) {
    private static final String JSON_STARTS = "{[\"";

    /** Whether a text is meant as JSON, not as a name. */
    public static boolean isJson(String text) {
        return !text.isBlank() && JSON_STARTS.indexOf(text.strip().charAt(0)) >= 0;
    }

    /** @throws ConfigurationException if a text that is meant as JSON is none */
    public static OptionValue of(String option, String text) {
        return isJson(text)
                ? new OptionValue(LocatedJsonReader.parse(option, text))
                : of(option + " " + text, TextNode.valueOf(text));
    }

    /** @param source what messages call it */
    public static OptionValue of(String source, JsonNode json) {
        final Location where = Location.of(source);
        return new OptionValue(
                new LocatedJson(json, Map.of(JsonPointer.empty(), new Position(where, where)), List.of()));
    }

    /** @throws ConfigurationException with all errors, if there are any */
    public <T> T read(Class<T> type, Forms forms) {
        final List<Fault> faults = new ArrayList<>(document.faults());
        final Place place = new Place(document, JsonPointer.empty(), faults);
        final var made = forms.of(type).read(document.root(), place);
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return type.cast(made.orElseThrow());
    }
}
