package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InitializerContractTest {
    @Test
    void findsAPlaceLeftOut() {
        final InitializerContract suite = () -> (values, context) -> Arrays.fill(values, 1, values.length, 0);
        assertThatThrownBy(suite::fillsEveryPlaceWithAFiniteValue).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsRandomnessOfItsOwn() {
        final SplittableRandom own = new SplittableRandom(1);
        final InitializerContract suite = () -> (values, context) -> Arrays.fill(values, (float) own.nextDouble());
        assertThatThrownBy(suite::isAFunctionOfItsContext).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAChangedDataMean() {
        final InitializerContract suite =
                () -> (values, context) -> Arrays.fill(context.dataMean().get(), 0);
        assertThatThrownBy(suite::leavesTheDataMeanUnchanged).isInstanceOf(AssertionError.class);
    }
}
