package org.gan4j.spec;

import java.util.Optional;

/**
 * Something to say about a record, or about one of its fields.
 *
 * @param field the name of the component to blame; empty if it is the record as a whole
 * @param text a sentence without its full stop, which names the field where there is one
 */
public record Finding(Optional<String> field, String text) {
    /** @param rest the sentence behind the field's name */
    public static Finding of(String field, String rest) {
        return new Finding(Optional.of(field), field + " " + rest);
    }

    public static Finding ofWhole(String text) {
        return new Finding(Optional.empty(), text);
    }
}
