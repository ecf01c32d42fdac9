package org.gan4j.testkit.reference;

final class ReferenceRelu extends ReferenceElementwise {
    @Override
    double value(double x) {
        return Math.max(x, 0);
    }

    @Override
    double derivative(double x) {
        return x > 0 ? 1 : 0;
    }
}
