package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import org.gan4j.api.game.Generator;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.experiments.config.Experiment;

/** Samples of the generator in evaluation mode. */
final class Sampler {
    private static final int CHUNK = 1_000;

    private final Generator generator;
    private final Prior prior;
    private final long seed;

    @Inject
    Sampler(Generator generator, Experiment experiment) {
        this.generator = generator;
        this.prior = experiment.latent();
        this.seed = experiment.seed();
    }

    /** Samples of noise that stays the same throughout a run, {@code [count, …data shape]}. */
    float[] ofFixedNoise(int count) {
        return of(new RandomStream(seed, Purpose.FIXED_LATENT, 0, 0), count);
    }

    /**
     * Samples for a measurement, {@code [count, …data shape]}.
     *
     * @param metric its number in the experiment
     */
    float[] forMetric(int metric, long iteration, int count) {
        return of(new RandomStream(seed, Purpose.METRIC, iteration, metric), count);
    }

    private float[] of(RandomStream random, int count) {
        final int width = generator.network().spec().output().size();
        final float[] samples = new float[Math.multiplyExact(count, width)];
        for (int first = 0; first < count; first += CHUNK) {
            final int rows = Math.min(CHUNK, count - first);
            final float[] latents = new float[rows * prior.size()];
            prior.fill(latents, random);
            System.arraycopy(generator.sample(rows, latents), 0, samples, first * width, rows * width);
        }
        return samples;
    }
}
