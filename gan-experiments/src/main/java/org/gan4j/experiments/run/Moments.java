package org.gan4j.experiments.run;

import org.gan4j.api.config.Range;
import org.gan4j.api.data.Dataset;

/** Mean and standard deviation of all values together, each mapped from the data's range to [0, 1]: of pixels, for images. */
record Moments(double mean, double deviation) {
    static Moments of(float[] values, Range range) {
        final Sums sums = new Sums();
        sums.add(values);
        return sums.moments(range);
    }

    static Moments of(Dataset data) {
        final Sums sums = new Sums();
        final float[] example = new float[data.shape().size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, example, 0);
            sums.add(example);
        }
        return sums.moments(data.range());
    }

    private static final class Sums {
        private long count;
        private double sum;
        private double squares;

        void add(float[] values) {
            for (final float value : values) {
                sum += value;
                squares += (double) value * value;
            }
            count += values.length;
        }

        Moments moments(Range range) {
            final double mean = sum / count;
            final double variance = Math.max(squares / count - mean * mean, 0);
            return new Moments((mean - range.low()) / range.width(), Math.sqrt(variance) / range.width());
        }
    }
}
