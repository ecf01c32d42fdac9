package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.gan4j.api.prior.Prior;
import org.gan4j.api.prior.UniformPrior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class DrawnLatentsTest {
    private static final Prior PRIOR = new UniformPrior(3, new Range(-1, 1));

    /** The words of Philox4x32-10 by another implementation; should these change, so would the samples of every seed. */
    @Test
    void staysTheSameForEver() {
        final Latents latents = new DrawnLatents(PRIOR, 1);
        assertThat(latents.at(0)).containsExactly(-0.10180712f, -0.99793863f, 0.020155191f);
        assertThat(latents.at(1_000_000)).containsExactly(0.10658288f, -0.596732f, 0.7727231f);
        assertThat(latents.at((1L << 40) + 3)).containsExactly(-0.9209455f, -0.72581816f, -0.14761412f);
    }

    @Test
    void isAFunctionOfSeedAndNumber() {
        final Latents latents = new DrawnLatents(PRIOR, 1);
        final float[] third = latents.at(3);
        latents.at(0);

        assertThat(latents.at(3)).isEqualTo(third);
        assertThat(new DrawnLatents(PRIOR, 1).at(3)).isEqualTo(third);
        assertThat(latents.at(4)).isNotEqualTo(third);
        assertThat(new DrawnLatents(PRIOR, 2).at(3)).isNotEqualTo(third);
    }

    @Test
    void isNoneOfTheLatentsOfTraining() {
        for (final Purpose purpose : new Purpose[] {Purpose.LATENT, Purpose.FIXED_LATENT, Purpose.METRIC}) {
            final float[] latent = new float[3];
            PRIOR.fill(latent, new RandomStream(1, purpose, 0, 0));
            assertThat(new DrawnLatents(PRIOR, 1).at(0)).as("%s", purpose).isNotEqualTo(latent);
        }
    }
}
