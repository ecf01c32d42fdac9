package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gan4j.api.init.Fans;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.init.InitializerContext;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Initializer}. The filled tensor is {@code [12, 20]}, with as many values as the data. */
public interface InitializerContract {
    Initializer newInitializer();

    @Test
    default void fillsEveryPlaceWithAFiniteValue() {
        for (final float value : fill(newInitializer())) {
            assertThat(value).isFinite();
        }
    }

    @Test
    default void isAFunctionOfItsContext() {
        final Initializer initializer = newInitializer();
        final float[] first = fill(initializer);

        assertThat(fill(initializer)).isEqualTo(first);
        assertThat(fill(newInitializer())).isEqualTo(first);
    }

    @Test
    default void leavesTheDataMeanUnchanged() {
        final float[] mean = dataMean();
        newInitializer().fill(new float[mean.length], context(mean));

        assertThat(mean).isEqualTo(dataMean());
    }

    private static float[] fill(Initializer initializer) {
        final float[] mean = dataMean();
        final float[] values = new float[mean.length];
        Arrays.fill(values, Float.NaN);
        initializer.fill(values, context(mean));
        return values;
    }

    private static InitializerContext context(float[] mean) {
        final RandomStream random = new RandomStream(1, Purpose.INITIAL_WEIGHTS, 0, 0);
        return new InitializerContext(new Fans(12, 20), random, () -> mean);
    }

    /** Means in [0, 1], including both ends. */
    private static float[] dataMean() {
        final float[] mean = new float[12 * 20];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = i / (mean.length - 1f);
        }
        return mean;
    }
}
