package org.gan4j.testkit.reference;

final class ReferenceSigmoid extends ReferenceElementwise {
    @Override
    double value(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** {@code σ(x) · σ(−x)}: unlike {@code σ · (1 − σ)}, exact for large x. */
    @Override
    double derivative(double x) {
        return value(x) * value(-x);
    }
}
