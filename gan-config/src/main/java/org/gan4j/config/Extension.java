package org.gan4j.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.gan4j.spec.Kind;

/**
 * A record that holds a thing of a kind, and components of its own: in a file, the fields of both stand in one object.
 *
 * @param thing the component that the thing is
 */
record Extension(Class<? extends Record> type, RecordComponent thing) {
    /** @throws IllegalArgumentException if no component of the record is a thing of the kind */
    static Extension of(Class<? extends Record> type, Kind kind) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == kind.contract())
                .findFirst()
                .map(component -> new Extension(type, component))
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " holds no " + kind.label()));
    }

    /** What such a record holds. */
    Object thingOf(Object value) {
        return RecordForm.get(thing, value);
    }

    /** The form of one that holds a thing of the type that the other form is of. */
    RecordForm around(RecordForm form) {
        return RecordForm.with(type, thing, form);
    }
}
