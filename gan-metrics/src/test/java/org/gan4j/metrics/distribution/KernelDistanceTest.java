package org.gan4j.metrics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class KernelDistanceTest {
    /** Width 1, so k(x, y) = (xy + 1)³: k(1, 2) = 27, k(0, 3) = 1; across, k(1,0) = 1, k(1,3) = 64, k(2,0) = 1, k(2,3) = 343. */
    @Test
    void fourPointsByHand() {
        Engines.onEach(engine -> assertThat(new KernelDistance(engine, 1, 2, 0)
                        .between(new PointSet(1, new float[] {1, 2}), new PointSet(1, new float[] {0, 3}))
                        .mean())
                .isCloseTo(27 + 1 - 2 * (1 + 64 + 1 + 343) / 4.0, within(1e-4)));
    }

    @Test
    void agreesWithDirectEvaluation() {
        try (Backend nd4j = Engines.nd4j()) {
            for (long seed = 0; seed < 50; seed++) {
                final PointSet x = RandomPoints.normal(30, 1 + (int) seed, seed);
                final PointSet y = RandomPoints.normal(20, 1 + (int) seed, 0.3, 1.2, -seed - 1);
                assertThat(new KernelDistance(nd4j, 1, 2, 0).discrepancy(x, y)).isCloseTo(direct(x, y), within(1e-4));
            }
        }
    }

    /** E k(x, y) over N(0, s²)² in one dimension is 1 + 3·s_x²·s_y², for odd moments vanish. */
    @Test
    void gaussiansOfKnownMomentsAreAtTheirDistance() {
        final PointSet narrow = RandomPoints.normal(4_000, 1, 0, 1, 1);
        final PointSet wide = RandomPoints.normal(4_000, 1, 0, 1.5, 2);
        try (Backend nd4j = Engines.nd4j()) {
            final KernelDistance.Result result = new KernelDistance(nd4j, 20, 1_000, 0).between(narrow, wide);
            assertThat(result.mean()).isCloseTo(3 * Math.pow(1 - 1.5 * 1.5, 2), within(1.0));
            assertThat(result.deviation()).isBetween(0.1, 2.0);
        }
    }

    @Test
    void realAgainstRealIsAboutNothingAndUnbiased() {
        final KernelDistance.Result result = new KernelDistance(new ReferenceBackend(), 50, 40, 0)
                .between(RandomPoints.uniform(400, 6, 1), RandomPoints.uniform(400, 6, 2));

        assertThat(result.mean()).isCloseTo(0, within(4 * result.deviation() / Math.sqrt(50) + 0.005));
    }

    @Test
    void theSeedChoosesTheSubsets() {
        final PointSet x = RandomPoints.normal(100, 3, 1);
        final PointSet y = RandomPoints.normal(100, 3, 2);
        final ReferenceBackend backend = new ReferenceBackend();

        assertThat(new KernelDistance(backend, 5, 20, 1).between(x, y))
                .isEqualTo(new KernelDistance(backend, 5, 20, 1).between(x, y))
                .isNotEqualTo(new KernelDistance(backend, 5, 20, 2).between(x, y));
        assertThat(new KernelDistance(backend, 1, 20, 1).between(x, y).deviation())
                .isNaN();
    }

    /** Over 200 pairs of fresh sets, the distances deviate by as much as each says on average. */
    @Test
    void theStandardErrorIsThatOfFreshPoints() {
        final int repetitions = 200;
        final double[] means = new double[repetitions];
        double squaredErrors = 0;
        final KernelDistance distance = new KernelDistance(new ReferenceBackend(), 20, 25, 0);
        for (int i = 0; i < repetitions; i++) {
            final KernelDistance.Result result =
                    distance.between(RandomPoints.uniform(100, 2, i), RandomPoints.normal(100, 2, 1, 0.5, -i - 1));
            means[i] = result.mean();
            squaredErrors += result.standardError() * result.standardError() / repetitions;
        }
        final double mean = Arrays.stream(means).average().orElseThrow();
        final double variance =
                Arrays.stream(means).map(x -> (x - mean) * (x - mean)).sum() / (repetitions - 1);

        assertThat(Math.sqrt(squaredErrors / variance)).isBetween(0.8, 1.25);
    }

    @Test
    void aSubsetThatIsTheWholeSetLeavesTheErrorOpen() {
        final PointSet points = RandomPoints.normal(20, 2, 1);
        assertThat(new KernelDistance(new ReferenceBackend(), 3, 20, 0)
                        .between(points, RandomPoints.normal(30, 2, 2))
                        .standardError())
                .isNaN();
    }

    @Test
    void refusesTooFewPoints() {
        final ReferenceBackend backend = new ReferenceBackend();
        final PointSet ten = RandomPoints.normal(10, 3, 1);
        assertThatThrownBy(() -> new KernelDistance(backend, 1, 11, 0).between(ten, ten))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs at least 11 points, not 10");
        assertThatThrownBy(() -> new KernelDistance(backend, 0, 5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KernelDistance(backend, 1, 5, 0).between(ten, RandomPoints.normal(10, 2, 1)))
                .hasMessage("points of width 2 cannot be compared with points of width 3");
    }

    private static double direct(PointSet x, PointSet y) {
        return mean(x, x, true) + mean(y, y, true) - 2 * mean(x, y, false);
    }

    private static double mean(PointSet x, PointSet y, boolean others) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                if (!others || i != j) {
                    double product = 0;
                    for (int c = 0; c < x.width(); c++) {
                        product += (double) x.values()[i * x.width() + c] * y.values()[j * y.width() + c];
                    }
                    sum += Math.pow(product / x.width() + 1, 3);
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }
}
