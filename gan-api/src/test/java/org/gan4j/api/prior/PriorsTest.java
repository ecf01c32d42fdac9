package org.gan4j.api.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class PriorsTest {
    private static final int SIZE = 100;
    private static final int ROWS = 1000;

    @Test
    void gaussianIsStandardNormal() {
        final float[] latents = latents(new GaussianPrior(SIZE));
        assertThat(moment(latents, 1)).isCloseTo(0, within(0.015));
        assertThat(moment(latents, 2)).isCloseTo(1, within(0.02));
        assertThat(moment(latents, 4)).isCloseTo(3, within(0.15));
    }

    /** U(−√3, √3), the original configuration's: unit variance, fourth moment 9/5. */
    @Test
    void uniformSpansItsRange() {
        final double bound = Math.sqrt(3);
        final float[] latents = latents(new UniformPrior(SIZE, new Range(-bound, bound)));
        for (final float value : latents) {
            assertThat((double) value).isBetween(-bound - 1e-6, bound + 1e-6);
        }
        assertThat(moment(latents, 1)).isCloseTo(0, within(0.015));
        assertThat(moment(latents, 2)).isCloseTo(1, within(0.02));
        assertThat(moment(latents, 4)).isCloseTo(1.8, within(0.04));
    }

    @Test
    void refusesAnEmptyLatent() {
        assertThatThrownBy(() -> new GaussianPrior(0)).hasMessage("size must be a number above 0, not 0");
        assertThatThrownBy(() -> new UniformPrior(-1, Range.UNIT)).hasMessage("size must be a number above 0, not -1");
    }

    private static float[] latents(Prior prior) {
        assertThat(prior.size()).isEqualTo(SIZE);
        final float[] latents = new float[ROWS * SIZE];
        prior.fill(latents, new RandomStream(1, Purpose.LATENT, 0, 0));
        return latents;
    }

    private static double moment(float[] values, int order) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Math.pow(values[i], order))
                .average()
                .orElseThrow();
    }
}
