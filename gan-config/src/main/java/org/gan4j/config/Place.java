package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** A value's place in a document, and where to report what is wrong with it, or hardly as meant. */
public record Place(LocatedJson document, JsonPointer pointer, List<Fault> faults, List<Fault> warnings) {
    /** A place of which nobody wants warnings. */
    public Place(LocatedJson document, JsonPointer pointer, List<Fault> faults) {
        this(document, pointer, faults, new ArrayList<>());
    }

    public Place field(String name) {
        return new Place(document, pointer.appendProperty(name), faults, warnings);
    }

    public Place element(int index) {
        return new Place(document, pointer.appendIndex(index), faults, warnings);
    }

    /** The same place, from which nothing is reported. */
    Place silent() {
        return new Place(document, pointer, new ArrayList<>());
    }

    public void fault(String message) {
        faults.add(new Fault(document.position(pointer).value(), pointer.toString(), message));
    }

    /** Reports at the field's name instead of its value. */
    void faultAtName(String message) {
        faults.add(new Fault(document.position(pointer).name(), pointer.toString(), message));
    }

    /** Reports what can run, but hardly as meant. */
    public void warning(String message) {
        warnings.add(new Fault(document.position(pointer).value(), pointer.toString(), message));
    }
}
