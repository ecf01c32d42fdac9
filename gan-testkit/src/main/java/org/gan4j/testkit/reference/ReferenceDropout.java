package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** {@code y = x · mask} in training, {@code y = x} in evaluation. */
record ReferenceDropout(int index, double keep) implements ReferenceLayer {
    @Override
    public LayerPass forward(DoubleMatrix input, Masks masks) {
        final float[] drawn = new float[input.values().length];
        masks.of(index, keep).fill(drawn, 0, drawn.length);
        final DoubleMatrix mask = DoubleMatrix.zeros(input.rows(), input.columns());
        for (int i = 0; i < drawn.length; i++) {
            mask.values()[i] = drawn[i];
        }
        return new DropoutPass(mask, input.times(mask));
    }

    @Override
    public DoubleMatrix evaluate(DoubleMatrix input) {
        return input;
    }

    private record DropoutPass(DoubleMatrix mask, DoubleMatrix output) implements LayerPass {
        @Override
        public DoubleMatrix inputGradient(DoubleMatrix outputGradient) {
            return outputGradient.times(mask);
        }
    }
}
