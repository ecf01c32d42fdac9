package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Fields;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.Place;

/** Single fields of an experiment's document, read as strictly as in the whole; what the other fields say need not be right. */
final class Excerpt {
    private final LocatedJson document;
    private final List<Fault> faults = new ArrayList<>();
    private final Fields fields;

    Excerpt(LocatedJson document, Forms forms) {
        this.document = document;
        final ObjectNode object =
                document.root() instanceof ObjectNode read ? read : JsonNodeFactory.instance.objectNode();
        fields = Fields.of(Experiment.class, object, new Place(document, JsonPointer.empty(), faults), forms);
    }

    /** A field's value or else its default; reports what is wrong with it. */
    <T> Optional<T> read(String name, Class<T> as) {
        final String pointer = JsonPointer.empty().appendProperty(name).toString();
        document.faults().stream()
                .filter(fault ->
                        fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/"))
                .forEach(faults::add);
        return fields.read(name).map(as::cast);
    }

    /** As {@link #read(String, Class)}, of a field of a component that is a record itself. */
    Optional<Object> read(String record, String name) {
        final Optional<Fields> inner = fields.within(record);
        if (inner.isEmpty()) {
            fields.read(record);
        }
        return inner.flatMap(there -> there.read(name));
    }

    /** What was reported. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @throws ConfigurationException with all that was reported, if there is anything */
    void requireSound() {
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
    }
}
