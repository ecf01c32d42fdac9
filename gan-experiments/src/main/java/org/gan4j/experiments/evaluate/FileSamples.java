package org.gan4j.experiments.evaluate;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import org.gan4j.api.data.Dataset;

/**
 * Samples that another program made, in the order of their file: the first ones are taken.
 *
 * @param file what people call it
 * @param data all of them, as {@link org.gan4j.api.metric.MetricUnits} has them
 */
record FileSamples(String file, Dataset data) implements SampleSource {
    @Override
    public String name() {
        return "samples";
    }

    @Override
    public String each() {
        return "one of the samples";
    }

    @Override
    public String explanation(int count) {
        return count == data.size()
                ? String.format(Locale.ROOT, "all %,d samples in %s", count, file)
                : String.format(Locale.ROOT, "the first %,d of the %,d samples in %s", count, data.size(), file);
    }

    @Override
    public int most() {
        return data.size();
    }

    @Override
    public float[] samples(String purpose, int count, DoubleConsumer progress) {
        final int width = data.shape().size();
        final float[] samples = new float[Math.multiplyExact(count, width)];
        for (int row = 0; row < count; row++) {
            data.read(row, samples, row * width);
        }
        return samples;
    }
}
