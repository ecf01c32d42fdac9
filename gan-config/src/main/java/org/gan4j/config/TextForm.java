package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

record TextForm() implements Form {
    @Override
    public String brief() {
        return "text";
    }

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("string");
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        return node.isTextual() ? Optional.of(node.textValue()) : mismatch(node, place);
    }

    @Override
    public JsonNode write(Object value) {
        return TextNode.valueOf((String) value);
    }
}
