package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.prior.UniformPrior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatentPathTest {
    private static final Offset<Double> ROUNDING = within(1e-6);
    private static final LatentPath LINEAR = new LinearPath();
    private static final LatentPath SPHERICAL = new SphericalPath();

    static List<LatentPath> paths() {
        return List.of(LINEAR, SPHERICAL);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void beginsAndEndsExactly(LatentPath path) {
        for (int pair = 0; pair < 1_000; pair++) {
            final float[] from = gaussian(2L * pair, 1 + pair % 100);
            final float[] to = gaussian(2L * pair + 1, 1 + pair % 100);
            assertThat(path.at(0, from, to)).containsExactly(from);
            assertThat(path.at(1, from, to)).containsExactly(to);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isTheSameBackwards(LatentPath path) {
        final float[] from = gaussian(0, 10);
        final float[] to = gaussian(1, 10);
        assertThat(path.at(0.25, from, to)).containsExactly(path.at(0.75, to, from));
    }

    @Test
    void goesStraight() {
        assertThat(LINEAR.at(0.25, new float[] {0, 8}, new float[] {4, -8})).containsExactly(1, 4);
    }

    @Test
    void staysOnTheSphereOfBothEnds() {
        final float[] middle = SPHERICAL.at(0.5, new float[] {5, 0, 0}, new float[] {0, 3, 4});

        assertThat(Vectors.length(middle)).isCloseTo(5, ROUNDING);
        assertThat(middle[0]).isCloseTo((float) (5 / Math.sqrt(2)), within(1e-6f));
        assertThat(middle[1]).isCloseTo((float) (3 / Math.sqrt(2)), within(1e-6f));
        assertThat(middle[2]).isCloseTo((float) (4 / Math.sqrt(2)), within(1e-6f));
    }

    @Test
    void turnsAtAnEvenPace() {
        for (int step = 0; step <= 12; step++) {
            final double angle = step * Math.PI / 24;
            final float[] at = SPHERICAL.at(step / 12.0, new float[] {2, 0}, new float[] {0, 2});
            assertThat(at[0]).isCloseTo((float) (2 * Math.cos(angle)), within(1e-6f));
            assertThat(at[1]).isCloseTo((float) (2 * Math.sin(angle)), within(1e-6f));
        }
    }

    @Test
    void changesItsLengthEvenly() {
        final float[] from = gaussian(0, 100);
        final float[] to = gaussian(1, 100);
        final double angle = Vectors.angle(from, to);
        for (int step = 0; step <= 20; step++) {
            final double t = step / 20.0;
            final float[] at = SPHERICAL.at(t, from, to);
            assertThat(Vectors.length(at))
                    .isCloseTo((1 - t) * Vectors.length(from) + t * Vectors.length(to), within(1e-5));
            assertThat(Vectors.angle(from, at)).isCloseTo(t * angle, ROUNDING);
            assertThat(Vectors.angle(at, to)).isCloseTo((1 - t) * angle, ROUNDING);
        }
    }

    /** What the straight line does to a Gaussian's latents in 100 dimensions: it nearly meets 0. */
    @Test
    void keepsTheLengthThatAStraightLineLoses() {
        final float[] from = gaussian(0, 100);
        final float[] to = gaussian(1, 100);

        assertThat(Vectors.length(SPHERICAL.at(0.5, from, to))).isBetween(9.0, 11.0);
        assertThat(Vectors.length(LINEAR.at(0.5, from, to))).isBetween(6.0, 8.5);
    }

    @Test
    void goesStraightWhereNoGreatCircleIsSingledOut() {
        final float[] latent = {1, 2, -2};
        final float[] opposite = {-1, -2, 2};
        final float[] zero = new float[3];

        assertThat(SPHERICAL.at(0.5, latent, latent)).containsExactly(latent);
        assertThat(SPHERICAL.at(0.25, latent, new float[] {2, 4, -4})).containsExactly(1.25f, 2.5f, -2.5f);
        assertThat(SPHERICAL.at(0.25, latent, opposite)).containsExactly(0.5f, 1, -1);
        assertThat(SPHERICAL.at(0.5, latent, zero)).containsExactly(0.5f, 1, -1);
        assertThat(SPHERICAL.at(0.5, zero, zero)).containsExactly(zero);
        assertThat(SPHERICAL.at(0.25, new float[] {4}, new float[] {8})).containsExactly(5);
    }

    @Test
    void keepsItsPaceBetweenNearNeighbours() {
        final float[] from = {1, 0};
        final float[] to = {1, 1e-5f};
        assertThat(SPHERICAL.at(0.25, from, to)[1]).isCloseTo(0.25e-5f, within(1e-12f));
    }

    @Test
    void isChosenByThePrior() {
        assertThat(LatentPath.fitting(new GaussianPrior(3))).isEqualTo(SPHERICAL);
        assertThat(LatentPath.fitting(new UniformPrior(3, Range.UNIT))).isEqualTo(LINEAR);
    }

    private static float[] gaussian(long index, int size) {
        final float[] latent = new float[size];
        new RandomStream(1, Purpose.LATENT, index, 0).normal(latent, 0, 1);
        return latent;
    }
}
