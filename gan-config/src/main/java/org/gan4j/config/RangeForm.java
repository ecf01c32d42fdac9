package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gan4j.spec.Range;

/** {@code [low, high]}. */
record RangeForm() implements Form {
    private static final Form NUMBERS = new ListForm(new NumberForm());

    @Override
    public String brief() {
        return "[low, high]";
    }

    @Override
    public String expected() {
        return "a range [low, high]";
    }

    @Override
    public ObjectNode schema() {
        return NUMBERS.schema().put("minItems", 2).put("maxItems", 2);
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!node.isArray() || node.size() != 2) {
            return mismatch(node, place);
        }
        return NUMBERS.read(node, place).flatMap(ends -> range((List<?>) ends, place));
    }

    @Override
    public JsonNode write(Object value) {
        final Range range = (Range) value;
        return NUMBERS.write(List.of(range.low(), range.high()));
    }

    private static Optional<Object> range(List<?> ends, Place place) {
        try {
            return Optional.of(new Range((double) ends.get(0), (double) ends.get(1)));
        } catch (IllegalArgumentException e) {
            place.fault(e.getMessage());
            return Optional.empty();
        }
    }
}
