package org.gan4j.experiments.sweep;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Brings values near 1 by a power of two, which loses no digit, so that squares of huge or tiny ones stay numbers. */
record BinaryScale(int exponent) {
    /** @param samples finite values */
    static BinaryScale of(double[]... samples) {
        final double largest = Arrays.stream(samples)
                .flatMapToDouble(DoubleStream::of)
                .map(Math::abs)
                .max()
                .orElse(0);
        return new BinaryScale(Math.getExponent(largest));
    }

    double[] down(double[] values) {
        return DoubleStream.of(values)
                .map(value -> Math.scalb(value, -exponent))
                .toArray();
    }

    double up(double value) {
        return Math.scalb(value, exponent);
    }
}
