package org.gan4j.datasets.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.network.Shape;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class RingSpecTest implements DatasetContract, DataSpecContract {
    private static final RingSpec SPEC = new RingSpec(8, 1, 0.01, 100_000, 0);
    private static final Offset<Float> ROUNDING = within(1e-6f);

    @Override
    public Dataset newDataset() {
        return SPEC.load().train();
    }

    @Override
    public DataSpec newDataSpec() {
        return SPEC;
    }

    @Test
    void outlinesItsSizeAndRoom() {
        assertThat(SPEC.outline()).hasValueSatisfying(outline -> {
            assertThat(outline.trainingExamples()).isEqualTo(100_000);
            assertThat(outline.bytes()).isEqualTo((100_000 + 20_000) * 2 * 4);
        });
    }

    @Test
    void modesGoRoundTheCircle() {
        final List<float[]> modes = ((Mixture)
                        new RingSpec(8, 2, 0.01, 1, 0).load().train())
                .modes().stream().map(Mode::mean).toList();
        final float diagonal = (float) Math.sqrt(2);

        assertThat(modes).hasSize(8);
        assertThat(modes.get(0)).containsExactly(new float[] {2, 0}, ROUNDING);
        assertThat(modes.get(1)).containsExactly(new float[] {diagonal, diagonal}, ROUNDING);
        assertThat(modes.get(2)).containsExactly(new float[] {0, 2}, ROUNDING);
        assertThat(modes.get(5)).containsExactly(new float[] {-diagonal, -diagonal}, ROUNDING);
        assertThat(modes.get(7)).containsExactly(new float[] {diagonal, -diagonal}, ROUNDING);
    }

    @Test
    void drawsEverySplitFromTheSameModes() {
        final DataSplits splits = SPEC.load();

        assertThat(SPEC.shape()).isEqualTo(Shape.of(2));
        assertThat(List.of(
                        splits.train().size(),
                        splits.validation().size(),
                        splits.test().size()))
                .containsExactly(100_000, 10_000, 10_000);
        for (final Dataset data : List.of(splits.train(), splits.validation(), splits.test())) {
            assertThat(data.shape()).isEqualTo(Shape.of(2));
            assertThat(((Mixture) data).modes()).hasSize(8).allSatisfy(mode -> {
                assertThat(mode.deviation()).isEqualTo(0.01);
                assertThat(mode.weight()).isEqualTo(1 / 8.0);
            });
            assertThat(data.range().high()).isCloseTo(1.06, within(1e-6));
            assertThat(data.range().low()).isCloseTo(-1.06, within(1e-6));
            assertThat(meanRadius(data)).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void splitsAreDifferentDraws() {
        final DataSplits splits = SPEC.load();

        assertThat(point(splits.train())).isNotEqualTo(point(splits.validation()));
        assertThat(point(splits.train())).isNotEqualTo(point(splits.test()));
        assertThat(point(splits.validation())).isNotEqualTo(point(splits.test()));
    }

    @Test
    void isTheSameAtEveryLoadAndAnotherForAnotherSeed() {
        assertThat(point(SPEC.load().test())).isEqualTo(point(SPEC.load().test()));
        assertThat(point(new RingSpec(8, 1, 0.01, 10, 1).load().test()))
                .isNotEqualTo(point(SPEC.load().test()));
    }

    @Test
    void tellsItsRecipe() {
        assertThat(SPEC.load().checksums())
                .containsEntry("recipe", "RingSpec[modes=8, radius=1.0, deviation=0.01, examples=100000, seed=0]");
    }

    @Test
    void refusesWhatIsNoRing() {
        assertThatThrownBy(() -> new RingSpec(0, 1, 0.01, 10, 0)).hasMessage("modes must be in (0, 1000000], not 0");
        assertThatThrownBy(() -> new RingSpec(8, 0, 0.01, 10, 0))
                .hasMessage("radius must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new RingSpec(8, 1, -1, 10, 0))
                .hasMessage("deviation must be in (0, 1000000000], not -1");
        assertThatThrownBy(() -> new RingSpec(8, 1, 0.01, 0, 0))
                .hasMessage("examples must be in (0, 1000000000], not 0");
    }

    private static double meanRadius(Dataset data) {
        final float[] point = new float[2];
        double sum = 0;
        for (int index = 0; index < data.size(); index++) {
            data.read(index, point, 0);
            sum += Math.hypot(point[0], point[1]);
        }
        return sum / data.size();
    }

    private static float[] point(Dataset data) {
        final float[] point = new float[2];
        data.read(0, point, 0);
        return point;
    }
}
