package org.gan4j.config;

import java.util.List;

/**
 * A type that configurations can choose.
 *
 * @param explanation one line; empty if its author gave none
 */
public record TypeEntry(String name, String explanation, List<FieldEntry> fields) {
    public TypeEntry {
        fields = List.copyOf(fields);
    }
}
