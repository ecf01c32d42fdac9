package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.Doc;

/** A record as an object with a field for each component; those with a {@link Default} may be left out. */
record RecordForm(Class<? extends Record> type, Forms forms) implements Form {
    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!(node instanceof ObjectNode object)) {
            return mismatch(node, place);
        }
        final RecordComponent[] components = type.getRecordComponents();
        final FieldNames names = FieldNames.match(
                object, Arrays.stream(components).map(RecordComponent::getName).toList());
        names.unknown().keySet().forEach(name -> names.report(name, place));
        final Map<String, Object> values = new HashMap<>();
        for (final RecordComponent component : components) {
            final String written = names.written().getOrDefault(component.getName(), component.getName());
            final JsonNode field = object.has(written) ? object.get(written) : defaultOf(component);
            readField(component, field, place.field(written))
                    .ifPresent(value -> values.put(component.getName(), value));
        }
        return new Construction(type, values, names.written(), place).make();
    }

    @Override
    public ObjectNode write(Object value) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (final RecordComponent component : type.getRecordComponents()) {
            object.set(component.getName(), form(component).write(get(component, value)));
        }
        return object;
    }

    private Optional<Object> readField(RecordComponent component, JsonNode field, Place place) {
        if (field == null) {
            final Doc doc = component.getAnnotation(Doc.class);
            place.fault("required, but missing" + (doc == null ? "" : ": " + doc.value()));
            return Optional.empty();
        }
        return form(component).read(field, place);
    }

    private Form form(RecordComponent component) {
        return forms.of(component.getGenericType());
    }

    /** The default's JSON; null if the field is required. */
    private JsonNode defaultOf(RecordComponent component) {
        final Default annotation = component.getAnnotation(Default.class);
        try {
            return annotation == null ? null : JsonText.parse(annotation.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the default of " + component + " is not JSON: " + annotation.value(), e);
        }
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
