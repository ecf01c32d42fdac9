package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Doubles, always finite. */
record NumberForm() implements Form {
    private static final int MOST_PLAIN_DIGITS = 16;

    @Override
    public String brief() {
        return "number";
    }

    @Override
    public String expected() {
        return "a number";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("number");
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!node.isNumber()) {
            return mismatch(node, place);
        }
        if (node.isDouble()) {
            return endless(node, place);
        }
        final double value = node.decimalValue().doubleValue();
        if (Double.isInfinite(value) || (value == 0 && node.decimalValue().signum() != 0)) {
            place.fault("expected a number that a double can hold, got " + Describe.value(node));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** NaN and infinity: the only numbers that are kept as doubles. */
    private static Optional<Object> endless(JsonNode node, Place place) {
        place.fault("expected a finite number, got " + Describe.value(node));
        return Optional.empty();
    }

    @Override
    public JsonNode write(Object value) {
        final BigDecimal shortest = BigDecimal.valueOf((double) value).stripTrailingZeros();
        final boolean plain = shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MOST_PLAIN_DIGITS;
        return DecimalNode.valueOf(plain ? shortest.setScale(0) : shortest);
    }
}
