package org.gan4j.experiments.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleConsumer;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.experiments.sample.Latents;
import org.gan4j.experiments.sample.SampleWriter;
import org.gan4j.experiments.sample.TrainedGenerator;

/**
 * Draws of a run's generator, each a function of the seed, the purpose and its number alone.
 *
 * @param subject which generator it is
 * @param width values of a sample
 */
public record GeneratorSamples(
        String subject, TrainedGenerator generator, Prior prior, long seed, int width, MetricUnits units)
        implements SampleSource {
    @Override
    public String name() {
        return "generator";
    }

    @Override
    public String each() {
        return "one of the generator's samples";
    }

    @Override
    public String explanation(int count) {
        return subject;
    }

    @Override
    public int most() {
        return Integer.MAX_VALUE / width;
    }

    @Override
    public float[] samples(String purpose, int count, DoubleConsumer progress) {
        final Collected collected = new Collected(new float[Math.multiplyExact(count, width)]);
        try {
            generator.sample(latents(purpose), count, collected, done -> progress.accept((double) done / count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        units.convert(collected.samples);
        return collected.samples;
    }

    private Latents latents(String purpose) {
        return number -> {
            final float[] latent = new float[prior.size()];
            prior.fill(latent, new RandomStream(seed, Purpose.EVALUATION, number, purpose.hashCode()));
            return latent;
        };
    }

    /** In one array. */
    private final class Collected implements SampleWriter {
        private final float[] samples;
        private int length;

        Collected(float[] samples) {
            this.samples = samples;
        }

        @Override
        public void write(int rows, float[] block) {
            System.arraycopy(block, 0, samples, length, rows * width);
            length += rows * width;
        }
    }
}
