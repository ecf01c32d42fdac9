package org.gan4j.datasets.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.Density;
import org.junit.jupiter.api.Test;

/** Densities against closed forms. */
class DensityTest {
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;
    private static final List<Component> TWO = List.of(new Component(-1, 0.5, 1), new Component(2, 0.25, 3));

    @Test
    void ofTheStandardGaussian() {
        final Density density = of(new Gaussian1dSpec(0, 1, 1, 0));

        assertThat(density.logDensity(0)).isCloseTo(-LOG_ROOT_TWO_PI, within(1e-12));
        assertThat(density.logDensity(1)).isCloseTo(-LOG_ROOT_TWO_PI - 0.5, within(1e-12));
        assertThat(density.logDensity(-3)).isCloseTo(-LOG_ROOT_TWO_PI - 4.5, within(1e-12));
    }

    @Test
    void ofAnotherGaussian() {
        final Density density = of(new Gaussian1dSpec(4, 1.25, 1, 0));

        assertThat(density.logDensity(4)).isCloseTo(-LOG_ROOT_TWO_PI - Math.log(1.25), within(1e-12));
        assertThat(density.logDensity(5.25)).isCloseTo(-LOG_ROOT_TWO_PI - Math.log(1.25) - 0.5, within(1e-12));
        assertThat(density.logDensity(2.3)).isCloseTo(density.logDensity(5.7), within(1e-12));
    }

    /** One in four from N(−1, 0.5²), three from N(2, 0.25²). */
    @Test
    void ofAMixtureOnTheLine() {
        final Density density = of(new Mixture1dSpec(TWO, 1, 0));
        final double first = 0.25 / (0.5 * Math.sqrt(2 * Math.PI));
        final double second = 0.75 / (0.25 * Math.sqrt(2 * Math.PI));

        assertThat(Math.exp(density.logDensity(-1))).isCloseTo(first + second * Math.exp(-72), within(1e-12));
        assertThat(Math.exp(density.logDensity(2))).isCloseTo(first * Math.exp(-18) + second, within(1e-12));
        assertThat(Math.exp(density.logDensity(1)))
                .isCloseTo(first * Math.exp(-8) + second * Math.exp(-8), within(1e-12));
    }

    @Test
    void ofTheLineIntegrateToOne() {
        for (final DataSpec spec : List.of(
                new Gaussian1dSpec(0, 1, 1, 0), new Gaussian1dSpec(4, 1.25, 1, 0), new Mixture1dSpec(TWO, 1, 0))) {
            final Density density = of(spec);
            assertThat(integral(-10, 20, x -> Math.exp(density.logDensity(x))))
                    .as(spec.toString())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void ofThePlaneIntegrateToOne() {
        final Density ring = of(new RingSpec(8, 1, 0.1, 1, 0));
        final Density grid = of(new GridSpec(2, 1, 0.1, 1, 0));

        for (final Density density : List.of(ring, grid)) {
            assertThat(integral(-2, 2, x -> integral(-2, 2, y -> Math.exp(density.logDensity(x, y)))))
                    .isCloseTo(1, within(1e-6));
        }
    }

    /** Of well separated modes, a mode's density is its own alone: 1 / (modes · 2πσ²). */
    @Test
    void ofThePlaneAtAModeAndBesideIt() {
        final Density ring = of(new RingSpec(8, 1, 0.01, 1, 0));
        final Density grid = of(new GridSpec(5, 2, 0.05, 1, 0));

        assertThat(ring.logDensity(1, 0)).isCloseTo(-Math.log(8 * 2 * Math.PI * 1e-4), within(1e-9));
        assertThat(grid.logDensity(-4, 2)).isCloseTo(-Math.log(25 * 2 * Math.PI * 0.0025), within(1e-9));
        assertThat(grid.logDensity(0.05, 0.1) - grid.logDensity(0, 0)).isCloseTo(-2.5, within(1e-9));
    }

    @Test
    void ofThePlaneIsAsSymmetricAsItsModes() {
        final Density ring = of(new RingSpec(8, 1, 0.3, 1, 0));
        final Density grid = of(new GridSpec(5, 2, 0.3, 1, 0));

        assertThat(ring.logDensity(0.3, 0.7)).isCloseTo(ring.logDensity(-0.7, 0.3), within(1e-6));
        assertThat(grid.logDensity(0.3, -0.7)).isCloseTo(grid.logDensity(0.7, -0.3), within(1e-12));
    }

    @Test
    void areTheLogarithmFarFromAllModes() {
        assertThat(of(new GridSpec(5, 2, 0.05, 1, 0)).logDensity(1e3, 0))
                .isFinite()
                .isLessThan(-1e8);
    }

    @Test
    void refuseAPointOfAnotherDimension() {
        assertThatThrownBy(() -> of(new Gaussian1dSpec(0, 1, 1, 0)).logDensity(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a point of 1 coordinates, not 2");
        assertThatThrownBy(() -> of(new RingSpec(8, 1, 1, 1, 0)).logDensity(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a point of 2 coordinates, not 1");
    }

    private interface Function {
        double at(double x);
    }

    /** By the trapezoidal rule, which for smooth functions that vanish at both ends errs little. */
    private static double integral(double from, double to, Function function) {
        final int steps = 600;
        final double step = (to - from) / steps;
        double sum = 0;
        for (int i = 1; i < steps; i++) {
            sum += function.at(from + i * step);
        }
        return sum * step;
    }

    private static Density of(DataSpec spec) {
        return (Density) spec.load().train();
    }
}
