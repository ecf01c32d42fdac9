package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** A record as an object with a field for each component; those with a {@link Default} may be left out. */
record RecordForm(Class<? extends Record> type, Forms forms) implements Form {
    @Override
    public String brief() {
        return "object";
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public ObjectNode schema() {
        final ObjectNode schema = Form.schemaOf("object");
        final ObjectNode properties = schema.putObject("properties");
        final ArrayNode required = schema.putArray("required");
        for (final RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), schema(component));
            if (Fields.defaultOf(component).isEmpty()) {
                required.add(component.getName());
            }
        }
        return schema.put("additionalProperties", false);
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!(node instanceof ObjectNode object)) {
            return mismatch(node, place);
        }
        final Fields fields = Fields.of(type, object, place, forms);
        fields.reportUnknown();
        final Map<String, Object> values = new HashMap<>();
        for (final RecordComponent component : type.getRecordComponents()) {
            fields.read(component).ifPresent(value -> values.put(component.getName(), value));
        }
        final Optional<Object> made =
                new Construction(type, values, fields.names().written(), place, forms).make();
        made.filter(Cautious.class::isInstance)
                .map(Cautious.class::cast)
                .ifPresent(cautious -> cautious.cautions().forEach(fields::warn));
        return made;
    }

    @Override
    public ObjectNode write(Object value) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (final RecordComponent component : type.getRecordComponents()) {
            object.set(component.getName(), forms.of(component.getGenericType()).write(get(component, value)));
        }
        return object;
    }

    static Object get(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private ObjectNode schema(RecordComponent component) {
        final ObjectNode schema = forms.of(component.getGenericType()).schema();
        final Doc doc = component.getAnnotation(Doc.class);
        if (doc != null) {
            schema.put("description", doc.value());
        }
        Fields.defaultOf(component).ifPresent(value -> schema.set("default", value));
        return schema;
    }
}
