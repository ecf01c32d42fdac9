package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that holds a record, read strictly: each component by itself, so that a fault in one
 * hides none elsewhere.
 *
 * @param <T> the record; its components are of types that {@link Forms} knows, {@link LocatedValue}s, or maps from JSON pointers
 */
public final class RecordFile<T extends Record> {
    private final Class<T> type;
    private final LocatedJson document;
    private final Forms forms;
    private final List<Fault> faults;
    private final List<Fault> warnings = new ArrayList<>();
    private final Optional<Object> whole;
    private final Fields fields;

    private RecordFile(Class<T> type, LocatedJson document, Forms forms) {
        this.type = type;
        this.document = document;
        this.forms = forms;
        this.faults = new ArrayList<>(document.faults());
        this.whole = forms.of(type).read(document.root(), new Place(document, JsonPointer.empty(), faults, warnings));
        final ObjectNode object =
                document.root() instanceof ObjectNode read ? read : JsonNodeFactory.instance.objectNode();
        this.fields = Fields.of(type, object, root(faults), forms);
    }

    /**
     * @param kind of which the file should be
     * @throws ConfigurationException if the file cannot be read, is not JSON or of another kind; its other faults are in what
     *     is returned
     */
    public static <T extends Record> RecordFile<T> read(Path file, FileKind kind, Class<T> type, TypeCatalog catalog) {
        return new RecordFile<>(type, kind.read(file, catalog.files()), new Forms(catalog));
    }

    /** What is wrong with the file, in its order. */
    public List<Fault> faults() {
        return faults.stream().sorted(Comparator.comparing(Fault::where)).toList();
    }

    /** Of what can be used, but hardly as meant. */
    public List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /** @throws ConfigurationException with all faults, if there are any */
    public T orThrow() {
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults());
        }
        return type.cast(whole.orElseThrow());
    }

    /**
     * The record with every default filled in and every {@code type} named.
     *
     * @throws ConfigurationException as {@link #orThrow} does
     */
    public JsonNode resolved() {
        return forms.of(type).write(orThrow());
    }

    /** The record; where a component cannot be read, it has that of {@code instead}. */
    public T value(T instead) {
        final Map<String, Object> values = new HashMap<>();
        for (final RecordComponent component : type.getRecordComponents()) {
            final String name = component.getName();
            values.put(
                    name,
                    fields.part(name, Object.class)
                            .map(ReadValue::value)
                            .orElseGet(() -> RecordForm.get(component, instead)));
        }
        final Place nowhere = root(new ArrayList<>());
        return new Construction(type, values, Map.of(), nowhere, forms)
                .make()
                .map(type::cast)
                .orElse(instead);
    }

    /** Whether a component can be read, or is left out and has a default. */
    public boolean has(String component) {
        return fields.part(component, Object.class).isPresent();
    }

    /** Something wrong with a component that can be read. */
    public Fault fault(String component, String message) {
        final List<Fault> one = new ArrayList<>();
        root(one).field(component).fault(message);
        return one.get(0);
    }

    /** Something wrong with the file as a whole. */
    public Fault fault(String message) {
        final List<Fault> one = new ArrayList<>();
        root(one).fault(message);
        return one.get(0);
    }

    private Place root(List<Fault> found) {
        return new Place(document, JsonPointer.empty(), found);
    }
}
