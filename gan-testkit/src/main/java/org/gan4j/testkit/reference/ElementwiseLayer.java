package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** The same function of every value. */
abstract class ElementwiseLayer implements ReferenceLayer {
    abstract double value(double x);

    abstract double derivative(double x);

    @Override
    public final LayerPass forward(Matrix input, Masks masks) {
        return new ElementwisePass(this, input, evaluate(input));
    }

    @Override
    public final Matrix evaluate(Matrix input) {
        return input.map(this::value);
    }

    private record ElementwisePass(ElementwiseLayer layer, Matrix input, Matrix output) implements LayerPass {
        @Override
        public Matrix inputGradient(Matrix outputGradient) {
            return input.map(layer::derivative).times(outputGradient);
        }
    }
}
