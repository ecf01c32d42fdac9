package org.gan4j.config;

import java.util.Arrays;

/** A value that was read, and its place. */
public record ReadValue<T>(T value, Place place) {
    private static final String AFTER_NAME = "\\W";

    /** The place of the field of this record that a message begins with, or that of the record itself. */
    public Place blamed(String message) {
        final String first = message.split(AFTER_NAME, 2)[0];
        final boolean field = Arrays.stream(value.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(first));
        return field ? place.field(first) : place;
    }
}
