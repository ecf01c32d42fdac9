package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** {@code y[r, u] = max over p of x[r, u · pieces + p]}. */
record ReferenceMaxout(int pieces) implements ReferenceLayer {
    @Override
    public LayerPass forward(DoubleMatrix input, Masks masks) {
        return new MaxoutPass(this, input, evaluate(input));
    }

    @Override
    public DoubleMatrix evaluate(DoubleMatrix input) {
        final DoubleMatrix output = DoubleMatrix.zeros(input.rows(), input.columns() / pieces);
        for (int row = 0; row < output.rows(); row++) {
            for (int unit = 0; unit < output.columns(); unit++) {
                output.set(row, unit, input.at(row, winner(input, row, unit)));
            }
        }
        return output;
    }

    /** The column of the unit's largest piece; in a tie, the first. */
    private int winner(DoubleMatrix input, int row, int unit) {
        int winner = unit * pieces;
        for (int piece = 1; piece < pieces; piece++) {
            final int rival = unit * pieces + piece;
            if (input.at(row, rival) > input.at(row, winner)) {
                winner = rival;
            }
        }
        return winner;
    }

    private record MaxoutPass(ReferenceMaxout layer, DoubleMatrix input, DoubleMatrix output) implements LayerPass {
        @Override
        public DoubleMatrix inputGradient(DoubleMatrix outputGradient) {
            final DoubleMatrix gradient = DoubleMatrix.zeros(input.rows(), input.columns());
            for (int row = 0; row < output.rows(); row++) {
                for (int unit = 0; unit < output.columns(); unit++) {
                    gradient.set(row, layer.winner(input, row, unit), outputGradient.at(row, unit));
                }
            }
            return gradient;
        }
    }
}
