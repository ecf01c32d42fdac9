package org.gan4j.testkit.reference;

final class ReferenceTanh extends ReferenceElementwise {
    @Override
    double value(double x) {
        return Math.tanh(x);
    }

    /** {@code 1 / cosh²(x)}: unlike {@code 1 − tanh²}, exact for large x. */
    @Override
    double derivative(double x) {
        return Math.pow(Math.cosh(x), -2);
    }
}
