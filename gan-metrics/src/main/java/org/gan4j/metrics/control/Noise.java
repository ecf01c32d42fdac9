package org.gan4j.metrics.control;

import org.gan4j.api.data.CoordinateMoments;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** A generator that learnt nothing, or no more than two moments. */
@TypeName("noise")
@Doc("uniform pixels, or points of a Gaussian with mean and deviation of the training data")
public record Noise() implements Control {
    @Override
    public String expectation() {
        return "nothing learnt: bad in all that sees quality, unless the data are such a Gaussian";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        final Dataset train = material.data().train();
        final RandomStream random = material.random("noise");
        final float[] noise = new float[Math.multiplyExact(count, train.shape().size())];
        if (train.images().isPresent()) {
            random.uniform(noise, 0, 1);
        } else {
            random.normal(noise, 0, 1);
            fit(noise, train);
        }
        return noise;
    }

    /** Gives standard normal values the moments of the data. */
    private static void fit(float[] values, Dataset data) {
        final CoordinateMoments moments = CoordinateMoments.of(data);
        final double[] means = moments.means();
        final double[] deviations = moments.sampleDeviations();
        for (int place = 0; place < values.length; place++) {
            final int i = place % means.length;
            values[place] = (float) (means[i] + deviations[i] * values[place]);
        }
    }
}
