package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.config.LocatedJson.Position;

/**
 * Any JSON value of a file, and where it was written.
 *
 * @param pointer in that file
 */
public record LocatedValue(Location where, String pointer, JsonNode value) {
    public Fault fault(String message) {
        return new Fault(where, pointer, message);
    }

    /** Why it is no whole number, such as experiments have; empty if it is one. */
    public Optional<Fault> wholeNumberFault() {
        final Position here = new Position(where, where);
        final List<Fault> found = new ArrayList<>();
        final Place place = new Place(
                new LocatedJson(value, Map.of(JsonPointer.empty(), here), List.of()), JsonPointer.empty(), found);
        WholeNumberForm.LONG.read(value, place);
        return found.stream().findFirst().map(fault -> fault(fault.message()));
    }

    /** Sets this value in an experiment; what is wrong with it there is reported where it was written. */
    public Setting setting(JsonPointer target) {
        return new Setting(where, target, value);
    }
}
