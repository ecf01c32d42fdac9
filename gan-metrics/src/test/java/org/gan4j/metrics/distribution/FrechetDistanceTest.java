package org.gan4j.metrics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.junit.jupiter.api.Test;

class FrechetDistanceTest {
    /** In one dimension it is (μ₁ − μ₂)² + (σ₁ − σ₂)²: deviations of {−1, 1} and {−3, 3} with Bessel's correction are √2 and √18. */
    @Test
    void aLineByHand() {
        final double distance =
                new FrechetDistance(new PointSet(1, new float[] {4, 6})).to(new PointSet(1, new float[] {-3, 3}));

        assertThat(distance).isCloseTo(25 + 8, within(1e-9));
    }

    /** Corners of a box have a diagonal covariance: each axis adds (μ₁ − μ₂)² + (σ₁ − σ₂)². */
    @Test
    void diagonalCovariancesAddByAxis() {
        final double[] from = {1, 2, 3};
        final double[] to = {4, 2, 0.5};
        final double bessel = 8 / 7.0;
        final double expected = 3 * 100 + bessel * (9 + 0 + 6.25);

        assertThat(new FrechetDistance(box(0, from)).to(box(10, to))).isCloseTo(expected, within(1e-8));
    }

    /** Of covariances A·Aᵀ and its own multiple c²: (1 − c)² tr(A·Aᵀ), whatever A. */
    @Test
    void aScaledCopyOfCorrelatedPointsIsAsFarAsItsScale() {
        final Random random = new Random(3);
        final int width = 12;
        final float[] points = new float[400 * width];
        for (int row = 0; row < 400; row++) {
            double walk = 0;
            for (int i = 0; i < width; i++) {
                walk += random.nextGaussian();
                points[row * width + i] = (float) walk;
            }
        }
        final GaussianFit fit = GaussianFit.of(new PointSet(width, points));
        double trace = 0;
        double norm = 0;
        for (int i = 0; i < width; i++) {
            trace += fit.covariance().get(i, i);
            norm += fit.mean()[i] * fit.mean()[i];
        }
        final float[] twice = points.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= 2;
        }

        assertThat(new FrechetDistance(new PointSet(width, points)).to(new PointSet(width, twice)))
                .isCloseTo(trace + norm, within(1e-6));
    }

    /** From N(0, I) to N(m, Σ) with Σ of eigenvalues λ: ‖m‖² + Σ (1 − √λ)², whatever the axes of Σ. */
    @Test
    void twoGaussiansAreAtTheirDistance() {
        final int size = 40_000;
        final Random random = new Random(4);
        final float[] points = new float[2 * size];
        final double cosine = Math.cos(0.5);
        final double sine = Math.sin(0.5);
        for (int row = 0; row < size; row++) {
            final double longer = 2 * random.nextGaussian();
            final double shorter = 0.5 * random.nextGaussian();
            points[2 * row] = (float) (1 + cosine * longer - sine * shorter);
            points[2 * row + 1] = (float) (-2 + sine * longer + cosine * shorter);
        }

        assertThat(new FrechetDistance(RandomPoints.normal(size, 2, 1)).to(new PointSet(2, points)))
                .isCloseTo(5 + 1 + 0.25, within(0.1));
    }

    @Test
    void isTheSameBothWays() {
        final PointSet x = RandomPoints.normal(200, 8, 0, 1, 1);
        final PointSet y = RandomPoints.normal(300, 8, 0.5, 2, 2);

        assertThat(new FrechetDistance(x).to(y)).isCloseTo(new FrechetDistance(y).to(x), within(1e-8));
    }

    @Test
    void aSetIsAtNothingFromItself() {
        final PointSet points = RandomPoints.uniform(300, 20, 1);

        assertThat(new FrechetDistance(points).to(points)).isBetween(0.0, 1e-9);
    }

    /** Fewer points than dimensions, and a coordinate that never varies. */
    @Test
    void degenerateCovariancesHaveADistance() {
        final PointSet few = RandomPoints.normal(5, 30, 1);
        final PointSet flat = new PointSet(2, new float[] {0, 7, 2, 7, 4, 7});

        assertThat(new FrechetDistance(few).to(RandomPoints.normal(6, 30, 2)))
                .isPositive()
                .isFinite();
        assertThat(new FrechetDistance(flat).to(new PointSet(2, new float[] {0, 9, 2, 9, 4, 9})))
                .isCloseTo(4, within(1e-9));
    }

    @Test
    void largeOffsetsCostNoDigits() {
        final float[] near = {0, 1, 2, 3, 4, 5, 6, 7};
        final float[] far = near.clone();
        for (int i = 0; i < far.length; i++) {
            far[i] += 100_000;
        }

        assertThat(new FrechetDistance(new PointSet(1, near)).to(new PointSet(1, far)))
                .isCloseTo(1e10, within(1e-3));
    }

    @Test
    void refusesWhatHasNoCovariance() {
        assertThatThrownBy(() -> new FrechetDistance(new PointSet(2, new float[2])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a covariance needs at least 2 points");
        assertThatThrownBy(() -> new FrechetDistance(RandomPoints.normal(3, 2, 1)).to(RandomPoints.normal(3, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points of width 4 cannot be compared with points of width 2");
    }

    /** The 8 corners of a box around a centre. */
    private static PointSet box(double centre, double[] halves) {
        final float[] corners = new float[8 * 3];
        for (int i = 0; i < corners.length; i++) {
            final int corner = i / 3;
            final int axis = i % 3;
            corners[i] = (float) (centre + ((corner >> axis & 1) == 0 ? -halves[axis] : halves[axis]));
        }
        return new PointSet(3, corners);
    }
}
