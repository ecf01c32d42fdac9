package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.experiments.config.LocatedJson.Position;

/** Parses a file of strict JSON (RFC 8259) and notes where each value stands. */
final class LocatedJsonReader {
    private static final int DEEPEST = 64;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Path file;
    private final JsonParser parser;
    private final Map<JsonPointer, Position> positions = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private LocatedJsonReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws ConfigurationException if the file cannot be read, is not JSON, or is nested too deeply */
    static LocatedJson read(Path file) {
        try (JsonParser parser = FACTORY.createParser(TextFile.read(file))) {
            return new LocatedJsonReader(file, parser).document();
        } catch (IOException e) {
            throw fatal(file.toString(), "cannot be read: " + e);
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
            throw fatal(at(file, location), reason(e));
        }
    }

    private JsonNode value(JsonPointer pointer, String name, int depth) throws IOException {
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
            final String where = here();
            final JsonPointer child = pointer.appendProperty(name);
            parser.nextToken();
            if (object.has(name)) {
                faults.add(new Fault(where, child.toString(), "field \"" + name + "\" is there twice"));
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

    private DecimalNode number() throws IOException {
        try {
            return DecimalNode.valueOf(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw fatal(here(), "a number too large or too small to read");
        }
    }

    private String here() {
        return at(file, parser.currentTokenLocation());
    }

    private static String at(Path file, JsonLocation location) {
        return file + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the text ends too early: a quote, brace or bracket is not closed";
        }
        return e instanceof StreamConstraintsException
                ? "a number, a name or a text that is too long"
                : "not JSON: " + e.getOriginalMessage();
    }

    private static ConfigurationException fatal(String where, String message) {
        return new ConfigurationException(List.of(new Fault(where, "", message)));
    }
}
