package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A JSON document that knows where each of its values was written.
 *
 * @param root not to be changed
 * @param positions has one at least for the whole document, {@link JsonPointer#empty}
 * @param faults found while it was put together
 */
public record LocatedJson(JsonNode root, Map<JsonPointer, Position> positions, List<Fault> faults) {
    /**
     * Where a value was written.
     *
     * @param name of its field's name; of the value itself where it has none
     */
    public record Position(Location name, Location value) {}

    public LocatedJson {
        positions = Map.copyOf(positions);
        faults = List.copyOf(faults);
    }

    /** What messages call the document. */
    public String source() {
        return position(JsonPointer.empty()).value().source();
    }

    /** Where a value was written; for one that is not there, the nearest value around its place. */
    public Position position(JsonPointer pointer) {
        JsonPointer place = pointer;
        while (!positions.containsKey(place)) {
            place = place.head();
        }
        return positions.get(place);
    }
}
