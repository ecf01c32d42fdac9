package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Integers; {@code 15000}, {@code 15000.0} and {@code 1.5e4} are the same. */
public enum WholeNumberForm implements Form {
    INT(Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        Object boxed(long value) {
            return (int) value;
        }

        @Override
        public JsonNode write(Object value) {
            return IntNode.valueOf((int) value);
        }
    },
    LONG(Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        Object boxed(long value) {
            return value;
        }

        @Override
        public JsonNode write(Object value) {
            return LongNode.valueOf((long) value);
        }
    };

    private final BigDecimal least;
    private final BigDecimal most;

    WholeNumberForm(long least, long most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    abstract Object boxed(long value);

    @Override
    public String brief() {
        return "whole number";
    }

    @Override
    public String expected() {
        return "a whole number";
    }

    @Override
    public ObjectNode schema() {
        return Form.schemaOf("integer");
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (!node.isNumber() || node.isDouble()) {
            return mismatch(node, place);
        }
        final BigDecimal number = node.decimalValue();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            place.fault("expected a whole number from " + least + " to " + most + ", got " + Describe.value(node));
            return Optional.empty();
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return mismatch(node, place);
        }
        return Optional.of(boxed(number.longValueExact()));
    }
}
