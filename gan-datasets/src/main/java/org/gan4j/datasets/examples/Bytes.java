package org.gan4j.datasets.examples;

import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/**
 * The bytes of a whole part.
 *
 * @param shape of one example
 * @param values {@code [count, …shape]}, unsigned; not to be changed afterwards
 * @param range values of the bytes 0 and 255
 */
public record Bytes(Shape shape, Content content, byte[] values, Range range) {
    private static final Range AS_THEY_ARE = new Range(0, 255);

    public Part part() {
        return new Part(values.length / shape.size(), span -> new ByteExamples(shape, content, values, span, range));
    }

    /** A warning, with the remedy, if all bytes are 0 or 1: they are masks, hardly meant as levels from 0 to 255. */
    public Optional<String> doubt() {
        final boolean numbers = content.images(shape).isEmpty() && range.equals(AS_THEY_ARE);
        return numbers || largest() != 1
                ? Optional.empty()
                : Optional.of("holds only bytes 0 and 1, and 255 is the range's high end: 1 becomes "
                        + (float) (range.low() + range.width() / AS_THEY_ARE.high()) + " in [" + range.low() + ", "
                        + range.high() + "]; save them times 255");
    }

    /** The largest byte, or the first above 1. */
    private int largest() {
        int largest = 0;
        for (int i = 0; i < values.length && largest <= 1; i++) {
            largest = Math.max(largest, values[i] & 0xFF);
        }
        return largest;
    }
}
