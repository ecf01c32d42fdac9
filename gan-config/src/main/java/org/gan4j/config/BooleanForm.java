package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

record BooleanForm() implements Form {
    @Override
    public String brief() {
        return "true or false";
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("boolean");
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : mismatch(node, place);
    }

    @Override
    public JsonNode write(Object value) {
        return BooleanNode.valueOf((boolean) value);
    }
}
