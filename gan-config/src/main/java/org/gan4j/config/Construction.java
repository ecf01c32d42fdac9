package org.gan4j.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.spec.FieldException;

/**
 * Makes a record and reports all that its compact constructor has against the values. A constructor stops at the first thing
 * it does not like, so it is asked again with a harmless value in that field's place, its default if it has one, until it has no
 * more to say.
 */
final class Construction {
    /** What most checks let pass; what has no entry, most do not look at. */
    private static final Map<Class<?>, Object> HARMLESS = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "x"),
            Map.entry(List.class, List.of()));

    private final Class<? extends Record> type;
    private final Map<String, Object> values;
    private final Map<String, String> written;
    private final Place place;
    private final Forms forms;

    /**
     * @param values by component; those that could not be read are not in it
     * @param written by component, its name in the file
     */
    Construction(
            Class<? extends Record> type,
            Map<String, Object> values,
            Map<String, String> written,
            Place place,
            Forms forms) {
        this.type = type;
        this.values = new HashMap<>(values);
        this.written = written;
        this.place = place;
        this.forms = forms;
    }

    /** The record; empty if a value is missing or refused. */
    Optional<Object> make() {
        try {
            final Object made = instance();
            return isComplete() ? Optional.of(made) : Optional.empty();
        } catch (FieldException e) {
            return refused(e.field(), e.getMessage());
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (isComplete()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Optional<Object> refused(String field, String message) {
        if (values.remove(field) != null) {
            place.field(written.getOrDefault(field, field)).fault(message);
            return make();
        }
        return refused(message);
    }

    /** For what is wrong with the record as a whole, which shows only where all of its fields can be read. */
    private Optional<Object> refused(String message) {
        if (isComplete()) {
            place.fault(message);
        }
        return Optional.empty();
    }

    private boolean isComplete() {
        return values.size() == type.getRecordComponents().length;
    }

    private Object instance() {
        final RecordComponent[] components = type.getRecordComponents();
        final Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        final Object[] arguments = Arrays.stream(components).map(this::argument).toArray();
        try {
            final Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private Object argument(RecordComponent component) {
        final Object value = values.get(component.getName());
        return value == null ? harmless(component) : value;
    }

    private Object harmless(RecordComponent component) {
        return Fields.defaultOf(component)
                .flatMap(value -> forms.of(component.getGenericType()).read(value, place.silent()))
                .orElseGet(() -> HARMLESS.get(component.getType()));
    }
}
