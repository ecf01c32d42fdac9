package org.gan4j.datasets.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.api.data.Dataset;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class GaussianMixtureTest implements DatasetContract {
    private static final List<float[]> MODES = List.of(new float[] {-10, 4}, new float[] {3, 20});
    private static final double DEVIATION = 0.5;
    private static final int SIZE = 20_000;

    @Override
    public Dataset newDataset() {
        return sample(SIZE, 0, 0);
    }

    @Test
    void pointsOfAModeAreNormalAroundItOnBothAxes() {
        final List<List<float[]>> byMode = byMode(sample(SIZE, 7, 0));
        for (int mode = 0; mode < MODES.size(); mode++) {
            for (int axis = 0; axis < 2; axis++) {
                assertNormal(deviates(byMode.get(mode), MODES.get(mode), axis));
            }
        }
    }

    @Test
    void axesAreIndependent() {
        final List<float[]> points = byMode(sample(SIZE, 7, 0)).get(0);
        final double[] first = deviates(points, MODES.get(0), 0);
        final double[] second = deviates(points, MODES.get(0), 1);
        double product = 0;
        for (int i = 0; i < first.length; i++) {
            product += first[i] * second[i];
        }

        assertThat(product / first.length).isCloseTo(0, within(5 / Math.sqrt(first.length)));
    }

    @Test
    void modesAreEquallyLikely() {
        assertThat((double) byMode(sample(SIZE, 7, 0)).get(0).size())
                .isCloseTo(SIZE / 2.0, within(5 * Math.sqrt(SIZE / 4.0)));
    }

    @Test
    void isAFunctionOfSeedAndIndex() {
        assertThat(values(sample(100, 3, 1))).isEqualTo(values(sample(100, 3, 1)));
        assertThat(values(sample(100, 3, 1))).isNotEqualTo(values(sample(100, 4, 1)));
        assertThat(values(sample(100, 3, 1))).isNotEqualTo(values(sample(100, 3, 2)));
    }

    @Test
    void modesAreChosenAnewForEverySeedAndIndex() {
        assertThat(chosenModes(sample(100, 3, 1))).isNotEqualTo(chosenModes(sample(100, 4, 1)));
        assertThat(chosenModes(sample(100, 3, 1))).isNotEqualTo(chosenModes(sample(100, 3, 2)));
    }

    @Test
    void aLongerSampleBeginsWithTheShorter() {
        assertThat(values(sample(200, 3, 1))).startsWith(values(sample(100, 3, 1)));
    }

    @Test
    void rangeGoesSixDeviationsBeyondTheModes() {
        assertThat(sample(1, 0, 0).range().low()).isEqualTo(-13);
        assertThat(sample(1, 0, 0).range().high()).isEqualTo(23);
    }

    @Test
    void modesAreNotChangedThroughWhatItHandsOut() {
        final GaussianMixture mixture = sample(1, 0, 0);
        mixture.modes().get(0).mean()[0] = 99;

        assertThat(mixture.modes().get(0).mean()).containsExactly(-10, 4);
    }

    private static GaussianMixture sample(int size, long seed, int index) {
        return new GaussianMixture(MODES, DEVIATION, size, seed, index);
    }

    private static List<List<float[]>> byMode(Dataset data) {
        final List<List<float[]>> byMode = List.of(new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index < data.size(); index++) {
            final float[] point = new float[2];
            data.read(index, point, 0);
            byMode.get(point[0] < 0 ? 0 : 1).add(point);
        }
        return byMode;
    }

    private static double[] deviates(List<float[]> points, float[] mode, int axis) {
        return points.stream()
                .mapToDouble(point -> (point[axis] - mode[axis]) / DEVIATION)
                .toArray();
    }

    /** Moments within 5 standard errors of 0, 1 and 3. */
    private static void assertNormal(double[] deviates) {
        double first = 0;
        double second = 0;
        double fourth = 0;
        for (final double deviate : deviates) {
            first += deviate / deviates.length;
            second += Math.pow(deviate, 2) / deviates.length;
            fourth += Math.pow(deviate, 4) / deviates.length;
        }
        final double root = Math.sqrt(deviates.length);
        assertThat(first).isCloseTo(0, within(5 / root));
        assertThat(second).isCloseTo(1, within(5 * Math.sqrt(2) / root));
        assertThat(fourth).isCloseTo(3, within(5 * Math.sqrt(96) / root));
    }

    private static List<Integer> chosenModes(Dataset data) {
        final float[] values = values(data);
        return IntStream.range(0, data.size())
                .mapToObj(index -> values[2 * index] < 0 ? 0 : 1)
                .toList();
    }

    private static float[] values(Dataset data) {
        final float[] values = new float[2 * data.size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, values, 2 * index);
        }
        return values;
    }
}
