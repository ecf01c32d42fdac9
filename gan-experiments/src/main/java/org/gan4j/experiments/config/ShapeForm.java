package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.config.Form;
import org.gan4j.config.ListForm;
import org.gan4j.config.Place;
import org.gan4j.config.WholeNumberForm;

/** {@code [channels, height, width]} or the like. */
record ShapeForm() implements Form {
    private static final Form DIMENSIONS = new ListForm(WholeNumberForm.INT);

    @Override
    public String brief() {
        return "shape";
    }

    @Override
    public String expected() {
        return "a shape such as [1, 28, 28]";
    }

    @Override
    public ObjectNode schema() {
        final ObjectNode schema = DIMENSIONS.schema().put("minItems", 1);
        schema.withObject("/items").put("minimum", 1);
        return schema;
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!node.isArray()) {
            return mismatch(node, place);
        }
        return DIMENSIONS.read(node, place).flatMap(dimensions -> shape((List<?>) dimensions, place));
    }

    @Override
    public JsonNode write(Object value) {
        return DIMENSIONS.write(((Shape) value).dimensions());
    }

    private static Optional<Object> shape(List<?> dimensions, Place place) {
        try {
            return Optional.of(
                    new Shape(dimensions.stream().map(Integer.class::cast).toList()));
        } catch (IllegalArgumentException e) {
            place.fault(e.getMessage());
            return Optional.empty();
        }
    }
}
