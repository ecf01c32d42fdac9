package org.gan4j.datasets.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.network.Shape;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class GridSpecTest implements DatasetContract, DataSpecContract {
    private static final GridSpec SPEC = new GridSpec(5, 2, 0.05, 100_000, 0);

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
    void modesAreTheGridOfThePaper() {
        final List<List<Float>> expected = new ArrayList<>();
        for (final float x : new float[] {-4, -2, 0, 2, 4}) {
            for (final float y : new float[] {-4, -2, 0, 2, 4}) {
                expected.add(List.of(x, y));
            }
        }

        final Mixture mixture = (Mixture) newDataset();
        assertThat(mixture.modes().stream().map(mode -> List.of(mode.mean()[0], mode.mean()[1])))
                .containsExactlyElementsOf(expected);
        assertThat(mixture.modes()).extracting(Mode::deviation).containsOnly(0.05);
        assertThat(SPEC.shape()).isEqualTo(Shape.of(2));
        assertThat(newDataset().range().high()).isCloseTo(4.3, within(1e-9));
    }

    @Test
    void aGridOfEvenSideIsCentredToo() {
        final Mixture mixture = (Mixture) new GridSpec(2, 3, 0.1, 1, 0).load().train();

        assertThat(mixture.modes())
                .extracting(Mode::mean)
                .containsExactly(
                        new float[] {-1.5f, -1.5f}, new float[] {-1.5f, 1.5f}, new float[] {1.5f, -1.5f}, new float[] {
                            1.5f, 1.5f
                        });
    }

    @Test
    void everyModeGetsItsShare() {
        final Dataset data = newDataset();
        final int[] counts = new int[25];
        final float[] point = new float[2];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, point, 0);
            counts[5 * Math.round(point[0] / 2 + 2) + Math.round(point[1] / 2 + 2)]++;
        }

        final double share = data.size() / 25.0;
        for (final int count : counts) {
            assertThat((double) count).isCloseTo(share, within(5 * Math.sqrt(share)));
        }
    }

    @Test
    void tellsItsRecipe() {
        assertThat(SPEC.load().checksums())
                .containsEntry("recipe", "GridSpec[side=5, spacing=2.0, deviation=0.05, examples=100000, seed=0]");
    }

    @Test
    void refusesWhatIsNoGrid() {
        assertThatThrownBy(() -> new GridSpec(0, 2, 0.05, 10, 0)).hasMessage("side must be in (0, 1000], not 0");
        assertThatThrownBy(() -> new GridSpec(5, 0, 0.05, 10, 0))
                .hasMessage("spacing must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new GridSpec(5, 2, 0, 10, 0))
                .hasMessage("deviation must be in (0, 1000000000], not 0");
        assertThatThrownBy(() -> new GridSpec(5, 2, 0.05, -1, 0))
                .hasMessage("examples must be in (0, 1000000000], not -1");
    }
}
