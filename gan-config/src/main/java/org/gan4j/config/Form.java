package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** How the values of one Java type look in JSON; what it writes, it reads as an equal value. */
public interface Form {
    /** What it takes in a word or two: {@code whole number}. */
    String brief();

    /** What JSON it takes, for messages: {@code a whole number}. */
    String expected();

    /**
     * Reports all faults, and gives the value that the node stands for or seems to stand for; empty if there can be none. It
     * is the value to use if no fault was reported.
     */
    Optional<Object> read(JsonNode node, Place place);

    /** What JSON it takes, as JSON Schema has it; ranges that only a constructor checks are not in it. */
    ObjectNode schema();

    /** The value in full, with nothing left to defaults. */
    JsonNode write(Object value);

    /** Reports a node of another form. */
    default Optional<Object> mismatch(JsonNode node, Place place) {
        place.fault("expected " + expected() + ", got " + Describe.value(node));
        return Optional.empty();
    }

    /** All values of a type of JSON Schema. */
    static ObjectNode schemaOf(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
