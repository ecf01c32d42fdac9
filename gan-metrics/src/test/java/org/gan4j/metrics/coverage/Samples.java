package org.gan4j.metrics.coverage;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/** In place of a generator's samples. */
public final class Samples {
    private Samples() {}

    /** All examples of some classes. */
    public static float[] of(Dataset data, IntPredicate classes) {
        final Labels labels = Labels.of(data);
        final int[] chosen = IntStream.range(0, data.size())
                .filter(index -> classes.test(labels.label(index)))
                .toArray();
        return at(data, chosen);
    }

    /** The first examples. */
    public static float[] first(Dataset data, int count) {
        return at(data, IntStream.range(0, count).toArray());
    }

    /** Uniform in [0, 1]. */
    public static float[] noise(int values) {
        final float[] noise = new float[values];
        new RandomStream(1, Purpose.METRIC, 0, 0).uniform(noise, 0, 1);
        return noise;
    }

    private static float[] at(Dataset data, int[] indices) {
        final int width = data.shape().size();
        final float[] samples = new float[indices.length * width];
        for (int row = 0; row < indices.length; row++) {
            data.read(indices[row], samples, row * width);
        }
        return samples;
    }
}
