package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Whatever there is. */
record LocatedValueForm() implements Form {
    @Override
    public String brief() {
        return "value";
    }

    @Override
    public String expected() {
        return "a value";
    }

    @Override
    public ObjectNode schema() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        final String pointer = place.pointer().toString();
        return Optional.of(
                new LocatedValue(place.document().position(place.pointer()).value(), pointer, node));
    }

    @Override
    public JsonNode write(Object value) {
        return ((LocatedValue) value).value();
    }
}
