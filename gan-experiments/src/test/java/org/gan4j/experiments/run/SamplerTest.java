package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.Generator;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.experiments.config.Experiment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final int WIDTH = 2;

    private Backend backend;
    private Sampler sampler;

    @BeforeEach
    void open() {
        final Experiment experiment = Experiments.circle().build();
        backend = experiment.backend().open();
        final NetworkSpec spec = experiment.generatorSpec();
        final Network network = backend.network(spec, Weights.initial(spec, 7, () -> new float[WIDTH]));
        sampler = new Sampler(
                new Generator(
                        backend, network, network.updater(experiment.generator().optimizer())),
                experiment);
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void makesManySamplesAsItMakesFew() {
        final float[] few = sampler.ofFixedNoise(1_000);
        final float[] many = sampler.ofFixedNoise(2_500);

        assertThat(many).hasSize(2_500 * WIDTH).startsWith(few);
        assertThat(distinctRows(many)).isEqualTo(2_500);
    }

    @Test
    void repeatsItsFixedNoise() {
        assertThat(sampler.ofFixedNoise(6)).isEqualTo(sampler.ofFixedNoise(6));
    }

    @Test
    void drawsAfreshForEachMeasurement() {
        final float[] samples = sampler.forMetric(0, 10, 6);

        assertThat(sampler.forMetric(0, 10, 6)).isEqualTo(samples);
        assertThat(sampler.forMetric(0, 20, 6)).isNotEqualTo(samples);
        assertThat(sampler.forMetric(1, 10, 6)).isNotEqualTo(samples);
        assertThat(sampler.forMetric(0, 0, 6)).as("the fixed noise").isNotEqualTo(sampler.ofFixedNoise(6));
    }

    private static long distinctRows(float[] samples) {
        return IntStream.range(0, samples.length / WIDTH)
                .mapToObj(row -> Arrays.toString(Arrays.copyOfRange(samples, row * WIDTH, (row + 1) * WIDTH)))
                .distinct()
                .count();
    }
}
