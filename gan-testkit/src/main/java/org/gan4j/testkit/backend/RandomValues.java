package org.gan4j.testkit.backend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;

/** Seeded values to compute with. */
final class RandomValues {
    private RandomValues() {}

    static float[] normal(int length, long seed) {
        final Random random = new Random(seed);
        final float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** Parameters without special values: no scale of 1, no bias of 0, no two equal. */
    static Weights weights(NetworkSpec spec, long seed) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        long number = 0;
        for (final ParameterSpec parameter : spec.parameters()) {
            final float[] values = normal(parameter.shape().size(), seed + 1000 * ++number);
            for (int i = 0; i < values.length; i++) {
                values[i] = plausible(parameter, values[i]);
            }
            weights.put(parameter.name(), new Weight(parameter.shape(), values));
        }
        return new Weights(weights);
    }

    private static float plausible(ParameterSpec parameter, float normal) {
        return parameter.name().endsWith("/" + BatchNorm.RUNNING_VARIANCE)
                ? 0.5f + Math.abs(normal)
                : (float) (normal / Math.sqrt(parameter.fans().in()));
    }

    /** Masks that depend only on the layer and the position, not on the order of calls. */
    static Masks masks(long seed) {
        return (layer, keep) -> (mask, first, length) -> {
            final Random random = new Random(seed * 100 + layer);
            for (int place = 0; place < first + length; place++) {
                final float drawn = random.nextDouble() < keep ? (float) (1 / keep) : 0;
                if (place >= first) {
                    mask[place - first] = drawn;
                }
            }
        };
    }
}
