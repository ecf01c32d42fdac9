package org.gan4j.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.config.LocatedJson.Position;

/** Parses strict JSON (RFC 8259) and notes where each value stands. */
public final class LocatedJsonReader {
    private static final int DEEPEST = 64;
    /** Takes NaN and Infinity for numbers, so that they are reported like any other number that does not fit. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String source;
    private final JsonParser parser;
    private final Map<JsonPointer, Position> positions = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private LocatedJsonReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** @throws ConfigurationException if the file cannot be read, is not JSON, or is nested too deeply */
    public static LocatedJson read(Path file) {
        return parse(file.toString(), TextFile.read(file));
    }

    /**
     * Parses a text.
     *
     * @param source what messages call it
     * @param text not blank
     * @throws ConfigurationException if it is not JSON, or is nested too deeply
     */
    public static LocatedJson parse(String source, String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new LocatedJsonReader(source, parser).document();
        } catch (IOException e) {
            throw fatal(Location.of(source), "cannot be read: " + e);
        }
    }

    private LocatedJson document() throws IOException {
        try {
            parser.nextToken();
            final JsonNode root = value(JsonPointer.empty(), here(), 0);
            if (parser.nextToken() != null) {
                throw fatal(here(), "more text after the end of the document");
            }
            return new LocatedJson(root, positions, faults);
        } catch (JsonProcessingException e) {
            final JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw fatal(at(location), SyntaxReason.of(e));
        }
    }

    private JsonNode value(JsonPointer pointer, Location name, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw fatal(here(), "nested deeper than " + DEEPEST + " levels");
        }
        positions.put(pointer, new Position(name, here()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private ObjectNode object(JsonPointer pointer, int depth) throws IOException {
        final ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            final String name = parser.currentName();
            final Location where = here();
            final JsonPointer child = pointer.appendProperty(name);
            parser.nextToken();
            if (object.has(name)) {
                faults.add(new Fault(where, child.toString(), "field " + Describe.quoted(name) + " is there twice"));
                parser.skipChildren();
            } else {
                object.set(name, value(child, where, depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonPointer pointer, int depth) throws IOException {
        final ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer.appendIndex(array.size()), here(), depth + 1));
        }
        return array;
    }

    private NumericNode number() throws IOException {
        if (parser.isNaN()) {
            return NODES.numberNode(parser.getDoubleValue());
        }
        try {
            return DecimalNode.valueOf(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw fatal(here(), "a number too large or too small to read");
        }
    }

    private Location here() {
        return at(parser.currentTokenLocation());
    }

    private Location at(JsonLocation location) {
        return new Location(source, location.getLineNr(), location.getColumnNr());
    }

    private static ConfigurationException fatal(Location where, String message) {
        return new ConfigurationException(List.of(new Fault(where, "", message)));
    }
}
