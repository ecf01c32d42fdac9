package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A value or, for none, null. */
public record OptionalForm(Form present) implements Form {
    /** The class of a component; if it is optional, of what may be there. */
    public static Class<?> presentType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType optional
                        && optional.getRawType() == Optional.class
                ? (Class<?>) optional.getActualTypeArguments()[0]
                : component.getType();
    }

    @Override
    public String brief() {
        return present.brief() + " | null";
    }

    @Override
    public String expected() {
        return present.expected();
    }

    @Override
    public ObjectNode schema() {
        final ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(present.schema()).add(Form.schemaOf("null"));
        return schema;
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        return node.isNull()
                ? Optional.of(Optional.empty())
                : present.read(node, place).map(Optional::of);
    }

    @Override
    public JsonNode write(Object value) {
        return ((Optional<?>) value).map(present::write).orElse(NullNode.instance);
    }
}
