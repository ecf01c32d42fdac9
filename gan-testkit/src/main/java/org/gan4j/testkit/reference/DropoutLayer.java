package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** {@code y = x · mask} in training, {@code y = x} in evaluation. */
record DropoutLayer(int index, double keep) implements ReferenceLayer {
    @Override
    public LayerPass forward(Matrix input, Masks masks) {
        final float[] drawn = new float[input.values().length];
        masks.of(index, keep).fill(drawn, 0, drawn.length);
        final Matrix mask = Matrix.zeros(input.rows(), input.columns());
        for (int i = 0; i < drawn.length; i++) {
            mask.values()[i] = drawn[i];
        }
        return new DropoutPass(mask, input.times(mask));
    }

    @Override
    public Matrix evaluate(Matrix input) {
        return input;
    }

    private record DropoutPass(Matrix mask, Matrix output) implements LayerPass {
        @Override
        public Matrix inputGradient(Matrix outputGradient) {
            return outputGradient.times(mask);
        }
    }
}
