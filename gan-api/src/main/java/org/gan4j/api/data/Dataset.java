package org.gan4j.api.data;

import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Examples of one shape, with random access. Immutable. */
public interface Dataset {
    /** The shape of one example. */
    Shape shape();

    /** The number of examples, at least 1. */
    int size();

    /**
     * Copies example {@code index}, row-major, to {@code destination}, starting at {@code offset}.
     *
     * @throws IndexOutOfBoundsException if there is no such example
     */
    void read(int index, float[] destination, int offset);

    /** The range of the values: a generator's target range, mapped to [0, 1] for pictures and metrics of pixels. */
    Range range();

    /**
     * The format of examples that are images, {@link ImageFormat#of(Shape)}: pixels, black at the range's low end and
     * white at its high end. Empty for all other data, whose values keep their own coordinates everywhere. A view of the data
     * returns the same.
     */
    default Optional<ImageFormat> images() {
        return Optional.empty();
    }

    /** The examples' classes, if they have any; a view of the data returns them, too. */
    default Optional<Labels> labels() {
        return Optional.empty();
    }

    /** The mean of each value over all examples. */
    default float[] mean() {
        final int width = shape().size();
        final double[] sum = new double[width];
        final float[] example = new float[width];
        for (int index = 0; index < size(); index++) {
            read(index, example, 0);
            for (int i = 0; i < width; i++) {
                sum[i] += example[i];
            }
        }
        final float[] mean = new float[width];
        for (int i = 0; i < width; i++) {
            mean[i] = (float) (sum[i] / size());
        }
        return mean;
    }
}
