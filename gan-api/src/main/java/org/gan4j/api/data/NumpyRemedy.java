package org.gan4j.api.data;

import java.util.List;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/**
 * Advice, to end a message with, for correcting an array in NumPy: given if the array's likely origin is known, otherwise an
 * empty text.
 */
public final class NumpyRemedy {
    /** The largest byte. Values in [{@link #LEAST_OF_BYTES}, this] cannot be fractions with an error. */
    private static final double LIGHTEST = 255;

    private static final double LEAST_OF_BYTES = 2;

    private NumpyRemedy() {}

    /** Advice for a value outside [0, 1]: tanh gives values of at least -1, and bytes of images values of at most 255. */
    public static String of(float value, Range wanted) {
        if (!wanted.equals(Range.UNIT)) {
            return "";
        }
        if (value >= -1 && value < 0) {
            return "; if all of x is in [-1, 1], as tanh gives it, save (x + 1) / 2";
        }
        return value >= LEAST_OF_BYTES && value <= LIGHTEST ? "; if all of x is in [0, 255], save x / 255" : "";
    }

    /**
     * Advice for images whose channels come last.
     *
     * @param each dimensions of an example, without the count of examples
     */
    public static String of(List<Integer> each, Shape wanted) {
        final boolean isLast = !each.equals(wanted.dimensions())
                && ImageFormat.of(wanted)
                        .filter(image -> each.equals(List.of(image.height(), image.width(), image.channels())))
                        .isPresent();
        return isLast ? "; channels come first: save x.transpose(0, 3, 1, 2)" : "";
    }
}
