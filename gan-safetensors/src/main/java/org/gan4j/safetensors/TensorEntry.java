package org.gan4j.safetensors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A tensor's entry in a header.
 *
 * @param begin the offset of the tensor's first byte, counted from the header's end
 * @param end the offset after the last byte
 */
record TensorEntry(String name, TensorType type, List<Long> dimensions, long begin, long end) {
    /** Tensors without values come before the one that begins where they do. */
    static final Comparator<TensorEntry> BY_OFFSETS =
            Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end);

    /**
     * Reads an entry.
     *
     * @throws IllegalArgumentException if the entry is invalid, or its offsets do not match its shape
     */
    static TensorEntry parse(String name, JsonNode json) {
        final TensorType type = type(name, json.path(Safetensors.DTYPE));
        final List<Long> shape = counts(name, Safetensors.SHAPE, json.path(Safetensors.SHAPE));
        final List<Long> offsets = counts(name, Safetensors.OFFSETS, json.path(Safetensors.OFFSETS));
        if (offsets.size() != 2) {
            throw new IllegalArgumentException(
                    "tensor " + name + " must have a beginning and an end as " + Safetensors.OFFSETS);
        }
        final TensorEntry entry = new TensorEntry(name, type, shape, offsets.get(0), offsets.get(1));
        entry.requireFit();
        return entry;
    }

    private static TensorType type(String name, JsonNode json) {
        return Arrays.stream(TensorType.values())
                .filter(type -> json.isTextual() && type.name().equals(json.textValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "tensor " + name + " must have a " + Safetensors.DTYPE + " of the format, not " + json));
    }

    private static List<Long> counts(String name, String field, JsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException("tensor " + name + " must have a list as " + field);
        }
        final List<Long> counts = new ArrayList<>();
        for (final JsonNode count : json) {
            if (!count.isIntegralNumber() || !count.canConvertToLong() || count.longValue() < 0) {
                throw new IllegalArgumentException("tensor " + name + " must have whole numbers from 0 to 2^63 - 1 as "
                        + field + ", not " + count);
            }
            counts.add(count.longValue());
        }
        return counts;
    }

    private void requireFit() {
        if (end < begin || end - begin != bytes()) {
            throw new IllegalArgumentException("tensor " + name + " has the bytes from " + begin + " to " + end
                    + ", and the shape " + dimensions + " of " + type + " takes " + bytes());
        }
    }

    private long bytes() {
        try {
            final long bits = dimensions.stream().reduce((long) type.bits(), Math::multiplyExact);
            if (bits % Byte.SIZE != 0) {
                throw new IllegalArgumentException(
                        "tensor " + name + " of shape " + dimensions + " of " + type + " ends within a byte");
            }
            return bits / Byte.SIZE;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "tensor " + name + " of shape " + dimensions + " is larger than any file", e);
        }
    }
}
