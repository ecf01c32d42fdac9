package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The defaults of a record's components, and of those of the records that it is made of. */
public record RecordDefaults(Class<?> type) {
    /** Of the component that a pointer leads to; empty if it has none, or the pointer leads elsewhere. */
    public Optional<JsonNode> at(JsonPointer pointer) {
        return pointer.matches() || !type.isRecord() ? Optional.empty() : component(pointer);
    }

    private Optional<JsonNode> component(JsonPointer pointer) {
        final JsonPointer rest = pointer.tail();
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(pointer.getMatchingProperty()))
                .findFirst()
                .flatMap(component -> rest.matches()
                        ? Fields.defaultOf(component)
                        : within(component).at(rest));
    }

    private static RecordDefaults within(RecordComponent component) {
        return new RecordDefaults(OptionalForm.presentType(component));
    }
}
