package org.gan4j.api.data;

import java.util.List;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/**
 * What to do in NumPy about an array that is not what it should be, where its likely origin tells; else an empty text. It goes
 * behind a message.
 */
public final class NumpyRemedy {
    /** A byte's, and less than it for sure that it is no fraction with an error. */
    private static final double LIGHTEST = 255;

    private static final double LEAST_OF_BYTES = 2;

    private NumpyRemedy() {}

    /** About a value outside [0, 1]: a generator that ends in tanh gives values from -1, and pictures have values up to 255. */
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
     * About images whose channels come last.
     *
     * @param each dimensions of an example, without their count
     */
    public static String of(List<Integer> each, Shape wanted) {
        final boolean isLast = !each.equals(wanted.dimensions())
                && ImageFormat.of(wanted)
                        .filter(image -> each.equals(List.of(image.height(), image.width(), image.channels())))
                        .isPresent();
        return isLast ? "; channels come first: save x.transpose(0, 3, 1, 2)" : "";
    }
}
