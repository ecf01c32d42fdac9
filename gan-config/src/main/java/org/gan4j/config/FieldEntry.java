package org.gan4j.config;

import java.util.List;
import java.util.Optional;

/**
 * A field of a type.
 *
 * @param type what values it takes, in a word or two
 * @param defaultValue JSON text; empty if the field is required
 * @param explanation one line, with unit and range; empty if its author gave none
 * @param fields of the objects that it takes; none if it takes no object, or one of a kind with types of its own
 */
public record FieldEntry(
        String name, String type, Optional<String> defaultValue, String explanation, List<FieldEntry> fields) {
    public FieldEntry {
        fields = List.copyOf(fields);
    }
}
