package org.gan4j.testkit.reference;

final class ReferenceLeakyRelu extends ReferenceElementwise {
    private final double slope;

    ReferenceLeakyRelu(double slope) {
        this.slope = slope;
    }

    @Override
    double value(double x) {
        return x * derivative(x);
    }

    @Override
    double derivative(double x) {
        return x > 0 ? 1 : slope;
    }
}
