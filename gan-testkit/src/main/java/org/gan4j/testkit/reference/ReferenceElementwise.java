package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** The same function of every value. */
abstract class ReferenceElementwise implements ReferenceLayer {
    abstract double value(double x);

    abstract double derivative(double x);

    @Override
    public final LayerPass forward(DoubleMatrix input, Masks masks) {
        return new ElementwisePass(this, input, evaluate(input));
    }

    @Override
    public final DoubleMatrix evaluate(DoubleMatrix input) {
        return input.map(this::value);
    }

    private record ElementwisePass(ReferenceElementwise layer, DoubleMatrix input, DoubleMatrix output)
            implements LayerPass {
        @Override
        public DoubleMatrix inputGradient(DoubleMatrix outputGradient) {
            return input.map(layer::derivative).times(outputGradient);
        }
    }
}
