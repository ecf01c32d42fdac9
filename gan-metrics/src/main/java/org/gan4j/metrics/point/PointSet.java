package org.gan4j.metrics.point;

import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Split;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Supply;

/**
 * Points to compare with others: pixels, features of images, or data that are points already.
 *
 * @param values {@code [size, width]} row-major, all finite
 */
public record PointSet(int width, float[] values) {
    public PointSet {
        if (width < 1 || values.length < width || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values are no points of width " + width);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("value " + i % width + " of sample " + i / width + " is " + values[i]
                        + ", not a finite number");
            }
        }
    }

    /**
     * Samples of a generator.
     *
     * @throws IllegalArgumentException if there are more or fewer, or one is not finite
     */
    public static PointSet ofSamples(int size, int width, float[] values) {
        if (values.length != (long) size * width) {
            throw new IllegalArgumentException(
                    "needs " + size + " samples of " + width + " values each, gets " + values.length + " values");
        }
        return new PointSet(width, values);
    }

    /**
     * The first examples of a split.
     *
     * @param field what to lower if there are too few
     * @throws IllegalArgumentException if there are too few
     */
    public static PointSet first(int count, Split split, DataSplits splits, String field) {
        final Dataset data = split.of(splits);
        requireExamples(count, split, splits, field);
        return slice(data, 0, count);
    }

    /** @throws IllegalArgumentException if there are too few; names the field to lower */
    public static void requireExamples(int count, Split split, DataSplits splits, String field) {
        final Supply there = Supply.ofGenerator(SplitSizes.of(splits));
        final CountLimit limit = CountLimit.ofExamples(field, count, split, there);
        if (limit.isExceeded()) {
            throw new IllegalArgumentException(limit.refusal().text());
        }
    }

    /** The examples from {@code first} on. */
    public static PointSet slice(Dataset data, int first, int count) {
        final int width = data.shape().size();
        final float[] values = new float[Math.multiplyExact(count, width)];
        for (int i = 0; i < count; i++) {
            data.read(first + i, values, i * width);
        }
        return new PointSet(width, values);
    }

    public int size() {
        return values.length / width;
    }
}
