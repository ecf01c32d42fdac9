package org.gan4j.testkit.reference;

final class LeakyReluLayer extends ElementwiseLayer {
    private final double slope;

    LeakyReluLayer(double slope) {
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
