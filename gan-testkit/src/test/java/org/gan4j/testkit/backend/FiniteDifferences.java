package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import org.gan4j.testkit.reference.ReferenceParameter;

/** Gradients against slopes from the five-point stencil, whose error is of the step's fourth power. */
final class FiniteDifferences {
    private static final double STEP = 2e-5;

    /** A place in a list of numbers. */
    private interface Setter {
        void set(int index, double value);
    }

    private FiniteDifferences() {}

    /** @param tolerance as a share of the gradient's largest entry */
    static void assertGradient(
            String what, double[] gradient, double[] values, DoubleSupplier scalar, double tolerance) {
        assertSlopes(what, gradient, i -> values[i], (i, value) -> values[i] = value, scalar, tolerance);
    }

    /** The gradient that the parameter has gathered. */
    static void assertGradient(String what, ReferenceParameter parameter, DoubleSupplier scalar, double tolerance) {
        final double[] gradient = new double[parameter.size()];
        Arrays.setAll(gradient, parameter::gradient);
        final String name = what + ": " + parameter.spec().name();
        assertSlopes(name, gradient, parameter::get, parameter::set, scalar, tolerance);
    }

    private static void assertSlopes(
            String what,
            double[] gradient,
            IntToDoubleFunction getter,
            Setter setter,
            DoubleSupplier scalar,
            double tolerance) {
        final double largest = Arrays.stream(gradient).map(Math::abs).max().orElse(0);
        for (int i = 0; i < gradient.length; i++) {
            final double slope = slope(i, getter.applyAsDouble(i), setter, scalar);
            assertThat(Math.abs(slope - gradient[i]))
                    .as("%s[%d]: slope %s, gradient %s, largest %s", what, i, slope, gradient[i], largest)
                    .isLessThanOrEqualTo(tolerance * Math.max(largest, 1e-3));
        }
    }

    private static double slope(int index, double at, Setter setter, DoubleSupplier scalar) {
        final double[] around = new double[5];
        for (int offset = -2; offset <= 2; offset++) {
            setter.set(index, at + offset * STEP);
            around[offset + 2] = scalar.getAsDouble();
        }
        setter.set(index, at);
        return (around[0] - 8 * around[1] + 8 * around[3] - around[4]) / (12 * STEP);
    }
}
