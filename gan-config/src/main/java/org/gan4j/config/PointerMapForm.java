package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object whose field names are JSON pointers (RFC 6901) into another document; keeps their order. */
record PointerMapForm(Form element) implements Form {
    @Override
    public String brief() {
        return "object by JSON pointer";
    }

    @Override
    public String expected() {
        return "an object such as {\"/batchSize\": …}";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("object").set("additionalProperties", element.schema());
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!(node instanceof ObjectNode object)) {
            return mismatch(node, place);
        }
        final Map<JsonPointer, Object> elements = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            final Place inside = place.field(field.getKey());
            final Optional<Object> value = element.read(field.getValue(), inside);
            pointer(field.getKey(), inside)
                    .ifPresent(pointer -> value.ifPresent(present -> elements.put(pointer, present)));
        });
        return elements.size() == object.size() ? Optional.of(Collections.unmodifiableMap(elements)) : Optional.empty();
    }

    @Override
    public JsonNode write(Object value) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        ((Map<?, ?>) value).forEach((pointer, each) -> object.set(pointer.toString(), element.write(each)));
        return object;
    }

    private static Optional<JsonPointer> pointer(String name, Place place) {
        if (name.startsWith("/")) {
            return Optional.of(JsonPointer.compile(name));
        }
        place.faultAtName(Describe.quoted(name) + " is not a JSON pointer such as /generator/optimizer/rate");
        return Optional.empty();
    }
}
