package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;

class PriorContractTest {
    private static final int SIZE = 3;

    @Test
    void findsAPlaceLeftOut() {
        final PriorContract suite =
                () -> prior((latents, random) -> Arrays.fill(latents, 0, latents.length - 1, random.nextFloat()));
        assertThatThrownBy(suite::fillsEveryPlaceWithAFiniteValue).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsRandomnessOfItsOwn() {
        final SplittableRandom own = new SplittableRandom(1);
        final PriorContract suite = () -> prior((latents, random) -> latents[0] = (float) own.nextDouble());
        assertThatThrownBy(suite::isAFunctionOfTheKey).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAConstant() {
        final PriorContract suite = () -> prior((latents, random) -> Arrays.fill(latents, 1));
        assertThatThrownBy(suite::differsBetweenKeys).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsEqualRows() {
        final PriorContract suite = () -> prior((latents, random) -> Arrays.fill(latents, random.nextFloat()));
        assertThatThrownBy(suite::differsBetweenRows).isInstanceOf(AssertionError.class);
    }

    private static Prior prior(BiConsumer<float[], RandomStream> rule) {
        return new Prior() {
            @Override
            public int size() {
                return SIZE;
            }

            @Override
            public void fill(float[] latents, RandomStream random) {
                rule.accept(latents, random);
            }
        };
    }
}
