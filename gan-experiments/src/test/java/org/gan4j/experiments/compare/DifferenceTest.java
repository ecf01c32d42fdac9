package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Weights EXPECTED =
            weights(Map.of("large", new float[] {100, -50}, "small", new float[] {0, -2}));

    @Test
    void isTheLargestShareOfATensorsLargestEntry() {
        final Weights actual = weights(Map.of("large", new float[] {100, -60}, "small", new float[] {0.5f, -2.2f}));
        final Difference difference = Difference.between(EXPECTED, actual, Set.of());
        assertThat(difference.tensor()).isEqualTo("small");
        assertThat(difference.share()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void leavesOutWhatItIsTold() {
        final Weights actual = weights(Map.of("large", new float[] {100, -60}, "small", new float[] {0.5f, -2.2f}));
        final Difference difference = Difference.between(EXPECTED, actual, Set.of("small"));
        assertThat(difference).isEqualTo(new Difference(0.1, "large"));
    }

    @Test
    void isNothingBetweenEquals() {
        assertThat(Difference.between(EXPECTED, EXPECTED, Set.of())).isEqualTo(new Difference(0, ""));
        final Weights zeros = weights(Map.of("zeros", new float[2]));
        assertThat(Difference.between(zeros, zeros, Set.of()).share()).isZero();
    }

    @Test
    void showsNotANumber() {
        final Weights actual = weights(Map.of("large", new float[] {Float.NaN, -50}, "small", new float[] {0, -2}));
        assertThat(Difference.between(EXPECTED, actual, Set.of())).isEqualTo(new Difference(Double.NaN, "large"));
    }

    @Test
    void theMedianIsTheMiddleOne() {
        final Difference low = new Difference(1, "low");
        final Difference middle = new Difference(2, "middle");
        final Difference high = new Difference(300, "high");
        assertThat(Difference.median(List.of(high, low, middle))).isEqualTo(middle);
        final Difference broken = new Difference(Double.NaN, "broken");
        assertThat(Difference.median(List.of(high, low, broken))).isEqualTo(broken);
    }

    private static Weights weights(Map<String, float[]> tensors) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        tensors.forEach((name, values) -> weights.put(name, new Weight(Shape.of(values.length), values)));
        return new Weights(weights);
    }
}
