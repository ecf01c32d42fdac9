package org.gan4j.datasets.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class Mixture1dSpecTest implements DatasetContract, DataSpecContract {
    private static final int SIZE = 40_000;
    private static final Mixture1dSpec SPEC =
            new Mixture1dSpec(List.of(new Component(-1, 0.2, 1), new Component(3, 0.5, 3)), SIZE, 7);

    @Override
    public Dataset newDataset() {
        return SPEC.load().train();
    }

    @Override
    public DataSpec newDataSpec() {
        return SPEC;
    }

    @Test
    void outlinesItsRoom() {
        assertThat(SPEC.outline())
                .hasValueSatisfying(outline -> assertThat(outline.bytes()).isEqualTo((SIZE + 20_000) * 4));
    }

    @Test
    void componentsHaveTheirShares() {
        final double first =
                Arrays.stream(values(newDataset())).filter(value -> value < 1).count();

        assertThat(first / SIZE).isCloseTo(0.25, within(5 * Math.sqrt(0.25 * 0.75 / SIZE)));
    }

    @Test
    void numbersOfAComponentHaveItsMeanAndDeviation() {
        final double[] values = values(newDataset());
        assertMoments(Arrays.stream(values).filter(value -> value < 1).toArray(), -1, 0.2);
        assertMoments(Arrays.stream(values).filter(value -> value >= 1).toArray(), 3, 0.5);
    }

    @Test
    void splitsAreIndependentDrawsOfTheSizesPromised() {
        final DataSplits splits = SPEC.load();

        assertThat(splits.train().shape()).isEqualTo(Shape.of(1)).isEqualTo(SPEC.shape());
        assertThat(splits.train().size()).isEqualTo(SIZE);
        assertThat(splits.validation().size()).isEqualTo(10_000);
        assertThat(splits.test().size()).isEqualTo(10_000);
        assertThat(values(splits.validation())).doesNotContain(values(splits.test())[0], values(splits.train())[0]);
    }

    @Test
    void isAFunctionOfTheSeed() {
        assertThat(values(SPEC.load().train())).isEqualTo(values(newDataset()));
        assertThat(values(new Mixture1dSpec(SPEC.components(), SIZE, 8).load().train()))
                .isNotEqualTo(values(newDataset()));
        assertThat(values(
                        new Mixture1dSpec(SPEC.components(), 2 * SIZE, 7).load().train()))
                .startsWith(values(newDataset()));
    }

    @Test
    void rangeGoesSixDeviationsBeyondTheOutermost() {
        assertThat(newDataset().range().low()).isCloseTo(-2.2, within(1e-12));
        assertThat(newDataset().range().high()).isEqualTo(6);
    }

    @Test
    void aGaussianIsAMixtureOfOne() {
        final Dataset gaussian = new Gaussian1dSpec(4, 1.25, SIZE, 0).load().train();

        assertMoments(values(gaussian), 4, 1.25);
        assertThat(gaussian.range()).isEqualTo(new Range(-3.5, 11.5));
        assertThat(new Gaussian1dSpec(4, 1.25, SIZE, 0).outline())
                .contains(new DataOutline(
                        DataTraits.of(Shape.of(1), new SplitSizes(SIZE, 10_000, 10_000))
                                .ofMixture(),
                        gaussian.range(),
                        (SIZE + 20_000) * 4));
    }

    @Test
    void tellsItsRecipe() {
        assertThat(SPEC.load().checksums())
                .containsEntry(
                        "recipe",
                        "Mixture1dSpec[components=[Component[mean=-1.0, deviation=0.2, weight=1.0],"
                                + " Component[mean=3.0, deviation=0.5, weight=3.0]], examples=40000, seed=7]");
    }

    @Test
    void refusesWhatIsNoMixture() {
        assertThatThrownBy(() -> new Mixture1dSpec(List.of(), 1, 0))
                .hasMessage("components must have at least one Gaussian");
        assertThatThrownBy(() -> new Mixture1dSpec(SPEC.components(), 0, 0))
                .hasMessage("examples must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new Component(0, 0, 1)).hasMessage("deviation must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new Component(0, 1, 0)).hasMessage("weight must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new Component(Double.NaN, 1, 1))
                .hasMessage("mean must be in (-1000000000, 1000000000], not NaN");
        assertThatThrownBy(() -> new Gaussian1dSpec(2e9, 1, 1, 0))
                .hasMessage("mean must be in (-1000000000, 1000000000], not 2000000000");
        assertThatThrownBy(() -> new Gaussian1dSpec(0, -1, 1, 0))
                .hasMessage("deviation must be in (0, 1000000000], not -1");
    }

    /** Within 5 standard errors. */
    private static void assertMoments(double[] values, double mean, double deviation) {
        final double average = Arrays.stream(values).average().orElseThrow();
        final double variance = Arrays.stream(values)
                .map(value -> Math.pow(value - average, 2))
                .average()
                .orElseThrow();
        assertThat(average).isCloseTo(mean, within(5 * deviation / Math.sqrt(values.length)));
        assertThat(Math.sqrt(variance)).isCloseTo(deviation, within(5 * deviation / Math.sqrt(2.0 * values.length)));
    }

    private static double[] values(Dataset data) {
        final double[] values = new double[data.size()];
        final float[] value = new float[1];
        for (int index = 0; index < values.length; index++) {
            data.read(index, value, 0);
            values[index] = value[0];
        }
        return values;
    }
}
