package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/**
 * A record as an object with a field for each component; those with a {@link Default} may be left out.
 *
 * @param inner by its name, a component that has no field, but whose own fields stand in its place
 */
record RecordForm(Class<? extends Record> type, Map<String, RecordForm> inner, Forms forms) implements Form {
    static RecordForm of(Class<? extends Record> type, Forms forms) {
        return new RecordForm(type, Map.of(), forms);
    }

    static RecordForm with(Class<? extends Record> type, RecordComponent component, RecordForm inner) {
        return new RecordForm(type, Map.of(component.getName(), inner), inner.forms());
    }

    @Override
    public String brief() {
        return "object";
    }

    @Override
    public String expected() {
        return "an object";
    }

    /** Those that have a field, in order. */
    Stream<RecordComponent> components() {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component ->
                        inner(component).map(RecordForm::components).orElseGet(() -> Stream.of(component)));
    }

    @Override
    public ObjectNode schema() {
        final ObjectNode schema = Form.schemaOf("object");
        final ObjectNode properties = schema.putObject("properties");
        final ArrayNode required = schema.putArray("required");
        components().forEach(component -> {
            properties.set(component.getName(), schema(component));
            if (Fields.defaultOf(component).isEmpty()) {
                required.add(component.getName());
            }
        });
        return schema.put("additionalProperties", false);
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!(node instanceof ObjectNode object)) {
            return mismatch(node, place);
        }
        final List<String> known = components().map(RecordComponent::getName).toList();
        final FieldNames names = FieldNames.match(object, known, this::remedies);
        final Fields fields = new Fields(type, object, names, place, forms);
        fields.reportUnknown();
        return read(fields);
    }

    private Optional<Object> read(Fields fields) {
        final Map<String, Object> values = new HashMap<>();
        for (final RecordComponent component : type.getRecordComponents()) {
            read(component, fields).ifPresent(value -> values.put(component.getName(), value));
        }
        final Optional<Object> made =
                new Construction(type, values, fields.names().written(), fields.place(), forms).make();
        made.filter(Cautious.class::isInstance)
                .map(Cautious.class::cast)
                .ifPresent(cautious -> cautious.cautions().forEach(fields::warn));
        return made;
    }

    private Optional<Object> read(RecordComponent component, Fields fields) {
        return inner(component).map(form -> form.read(fields.of(form.type))).orElseGet(() -> fields.read(component));
    }

    private Optional<RecordForm> inner(RecordComponent component) {
        return Optional.ofNullable(inner.get(component.getName()));
    }

    private Stream<Remedy> remedies(String name) {
        return Stream.concat(
                inner.values().stream().flatMap(form -> form.remedies(name)),
                forms.remedies().field(type, name));
    }

    @Override
    public ObjectNode write(Object value) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (final RecordComponent component : type.getRecordComponents()) {
            final Object part = get(component, value);
            inner(component)
                    .ifPresentOrElse(
                            form -> object.setAll(form.write(part)),
                            () -> object.set(
                                    component.getName(),
                                    forms.of(component.getGenericType()).write(part)));
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
