package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public record ListForm(Form element) implements Form {
    @Override
    public String brief() {
        return "list of " + element.brief();
    }

    @Override
    public String expected() {
        return "an array";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("array").set("items", element.schema());
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!node.isArray()) {
            return mismatch(node, place);
        }
        final List<Object> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            element.read(node.get(i), place.element(i)).ifPresent(elements::add);
        }
        return elements.size() == node.size() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    @Override
    public JsonNode write(Object value) {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ((List<?>) value).forEach(each -> array.add(element.write(each)));
        return array;
    }
}
