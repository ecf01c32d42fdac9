package org.gan4j.experiments.run;

import java.util.Arrays;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.Dataset;

/**
 * Moments of examples, mapped from the data's range to [0, 1].
 *
 * @param mean of all values together: of pixels, for images
 * @param deviation of all values together
 * @param spread how far examples differ: the root of the mean over coordinates of their variance over the examples; NaN of a
 *     single example
 */
record Moments(double mean, double deviation, double spread) {
    /** @param values {@code [examples, width]} row-major */
    static Moments of(float[] values, int width, Range range) {
        final Sums sums = new Sums(width);
        for (int offset = 0; offset < values.length; offset += width) {
            sums.add(values, offset);
        }
        return sums.moments(range);
    }

    static Moments of(Dataset data) {
        final int width = data.shape().size();
        final Sums sums = new Sums(width);
        final float[] example = new float[width];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, example, 0);
            sums.add(example, 0);
        }
        return sums.moments(data.range());
    }

    /** By coordinate. */
    private static final class Sums {
        private final double[] sums;
        private final double[] squares;
        private long examples;

        Sums(int width) {
            sums = new double[width];
            squares = new double[width];
        }

        void add(float[] values, int offset) {
            for (int i = 0; i < sums.length; i++) {
                final double value = values[offset + i];
                sums[i] += value;
                squares[i] += value * value;
            }
            examples++;
        }

        Moments moments(Range range) {
            final double count = (double) examples * sums.length;
            final double mean = Arrays.stream(sums).sum() / count;
            final double meanSquare = Arrays.stream(squares).sum() / count;
            return new Moments(
                    (mean - range.low()) / range.width(),
                    Math.sqrt(Math.max(meanSquare - mean * mean, 0)) / range.width(),
                    spread() / range.width());
        }

        private double spread() {
            if (examples < 2) {
                return Double.NaN;
            }
            double variances = 0;
            for (int i = 0; i < sums.length; i++) {
                final double mean = sums[i] / examples;
                variances += Math.max(squares[i] / examples - mean * mean, 0);
            }
            return Math.sqrt(variances / sums.length);
        }
    }
}
