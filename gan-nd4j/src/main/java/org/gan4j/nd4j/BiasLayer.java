package org.gan4j.nd4j;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;

/** {@code Y = X + b} for each row; db = column sums of dY. */
final class BiasLayer implements ColumnLayer {
    private final Nd4jParameter bias;

    BiasLayer(Nd4jParameter bias) {
        this.bias = bias;
    }

    @Override
    public boolean isTrained() {
        return true;
    }

    @Override
    public ColumnPass training(int rows, int columns) {
        return Tile::new;
    }

    @Override
    public UnaryOperator<float[][]> evaluation(int rows, Columns tile) {
        return new Tile(tile)::forward;
    }

    private final class Tile implements TilePass {
        private final Columns columns;
        private final float[] terms;
        private final float[] sums;

        Tile(Columns columns) {
            this.columns = columns;
            terms = new float[columns.width()];
            sums = new float[columns.width()];
        }

        @Override
        public float[][] forward(float[][] values) {
            bias.readValues(columns.first(), terms, terms.length);
            for (final float[] row : values) {
                RowSums.add(terms, row);
            }
            return values;
        }

        @Override
        public float[][] backward(float[][] gradient, Gradients wanted) {
            if (wanted.ofWeights()) {
                Arrays.fill(sums, 0);
                for (final float[] row : gradient) {
                    RowSums.add(row, sums);
                }
                bias.addGradient(columns.first(), sums);
            }
            return gradient;
        }
    }
}
