package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;

/**
 * The fields of an object against the components of the record that it stands for.
 *
 * @param place of the object
 */
public record Fields(Class<? extends Record> type, ObjectNode object, FieldNames names, Place place, Forms forms) {
    public static Fields of(Class<? extends Record> type, ObjectNode object, Place place, Forms forms) {
        final FieldNames names = FieldNames.match(
                object,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                name -> forms.remedies().field(type, name));
        return new Fields(type, object, names, place, forms);
    }

    /** Those of another record in the same object. */
    Fields of(Class<? extends Record> other) {
        return new Fields(other, object, names, place, forms);
    }

    void reportUnknown() {
        names.unknown().keySet().forEach(name -> names.report(name, place));
    }

    /** Reads a component's field or else its default, and reports what is wrong with it. */
    Optional<Object> read(RecordComponent component) {
        final Optional<JsonNode> node = node(component);
        if (node.isEmpty() && !names.explained().contains(component.getName())) {
            final Doc doc = component.getAnnotation(Doc.class);
            placeOf(component).fault("required, but missing" + (doc == null ? "" : ": " + doc.value()));
        }
        return node.flatMap(field -> read(component, field));
    }

    /** Where the value as a whole is of the wrong sort, what was meant may be known. */
    private Optional<Object> read(RecordComponent component, JsonNode field) {
        final Place there = placeOf(component);
        final int before = place.faults().size();
        final Optional<Object> value = forms.of(component.getGenericType()).read(field, there);
        if (place.faults().size() > before) {
            final Fault first = place.faults().get(before);
            if (first.pointer().equals(there.pointer().toString())) {
                forms.remedies()
                        .value(type, component.getName(), field)
                        .findFirst()
                        .ifPresent(remedy -> place.faults().set(before, first.with(remedy.text())));
            }
        }
        return value;
    }

    /** As {@link #read(RecordComponent)}; reports a misspelt name, too. */
    public Optional<Object> read(String name) {
        Optional.ofNullable(names.written().get(name))
                .filter(written -> !written.equals(name))
                .ifPresent(written -> names.report(written, place));
        return read(component(name));
    }

    /** Warns at the component that is to blame, or else at the object. */
    void warn(Finding finding) {
        Arrays.stream(type.getRecordComponents())
                .filter(component ->
                        finding.field().filter(component.getName()::equals).isPresent())
                .findFirst()
                .map(this::placeOf)
                .orElse(place)
                .warning(finding.text());
    }

    /** A component's value and its place, if it can be read; reports nothing. */
    public <T> Optional<ReadValue<T>> part(String name, Class<T> as) {
        final RecordComponent component = component(name);
        final Place field = placeOf(component);
        return node(component)
                .flatMap(node -> forms.of(component.getGenericType()).read(node, field.silent()))
                .map(value -> new ReadValue<>(as.cast(value), field));
    }

    /** Those elements of a component's list that can be read, each with its place; reports nothing. */
    public <T> List<ReadValue<T>> elements(String name, Class<T> as) {
        final Place list = placeOf(component(name));
        final JsonNode node = node(component(name)).orElseGet(JsonNodeFactory.instance::arrayNode);
        final List<ReadValue<T>> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            final Place element = list.element(i);
            forms.of(as)
                    .read(node.get(i), element.silent())
                    .ifPresent(value -> elements.add(new ReadValue<>(as.cast(value), element)));
        }
        return elements;
    }

    /** The fields of a component that is a record itself, perhaps an optional one; empty if there is no object. */
    public Optional<Fields> within(String name) {
        final RecordComponent component = component(name);
        return node(component)
                .filter(ObjectNode.class::isInstance)
                .map(node -> of(
                        OptionalForm.presentType(component).asSubclass(Record.class),
                        (ObjectNode) node,
                        placeOf(component),
                        forms));
    }

    private Place placeOf(RecordComponent component) {
        return place.field(names.written().getOrDefault(component.getName(), component.getName()));
    }

    private Optional<JsonNode> node(RecordComponent component) {
        final String written = names.written().getOrDefault(component.getName(), component.getName());
        return object.has(written) ? Optional.of(object.get(written)) : defaultOf(component);
    }

    private RecordComponent component(String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + name));
    }

    /** The default's JSON; empty if the field is required. */
    public static Optional<JsonNode> defaultOf(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Default.class))
                .map(annotation -> LocatedJsonReader.parse("the default of " + component, annotation.value())
                        .root());
    }
}
