package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Prior}. */
public interface PriorContract {
    Prior newPrior();

    @Test
    default void hasASize() {
        assertThat(newPrior().size()).isPositive();
    }

    @Test
    default void fillsEveryPlaceWithAFiniteValue() {
        final Prior prior = newPrior();
        for (final int rows : new int[] {1, 2, 17}) {
            for (final float value : latents(prior, rows, 0)) {
                assertThat(value).as("a latent value of %d rows", rows).isFinite();
            }
        }
    }

    @Test
    default void isAFunctionOfTheKey() {
        final Prior prior = newPrior();
        final float[] first = latents(prior, 17, 0);
        latents(prior, 3, 1);

        assertThat(latents(prior, 17, 0)).isEqualTo(first);
        assertThat(latents(newPrior(), 17, 0)).isEqualTo(first);
    }

    @Test
    default void differsBetweenKeys() {
        assertThat(latents(newPrior(), 17, 0)).isNotEqualTo(latents(newPrior(), 17, 1));
    }

    @Test
    default void differsBetweenRows() {
        final Prior prior = newPrior();
        final float[] latents = latents(prior, 17, 0);
        final float[] first = Arrays.copyOf(latents, prior.size());

        assertThat(latents).as("17 rows, not all of them the first").isNotEqualTo(repeat(first, 17));
    }

    private static float[] latents(Prior prior, int rows, long key) {
        final float[] latents = new float[rows * prior.size()];
        Arrays.fill(latents, Float.NaN);
        prior.fill(latents, new RandomStream(1, Purpose.LATENT, key, 0));
        return latents;
    }

    private static float[] repeat(float[] row, int rows) {
        final float[] repeated = new float[rows * row.length];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = row[i % row.length];
        }
        return repeated;
    }
}
