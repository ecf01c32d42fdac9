package org.gan4j.nd4j;

import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Masks.Mask;

/** {@code Y = X ∘ mask} in training, {@code Y = X} in evaluation. */
final class DropoutLayer implements ColumnLayer {
    private final int index;
    private final double keep;

    DropoutLayer(int index, double keep) {
        this.index = index;
        this.keep = keep;
    }

    @Override
    public ColumnPass training(int rows, int columns) {
        return new Pass(rows, columns);
    }

    @Override
    public UnaryOperator<float[][]> evaluation(int rows, Columns columns) {
        return UnaryOperator.identity();
    }

    private final class Pass implements ColumnPass {
        private final int rows;
        private final int columns;
        private Mask mask;

        Pass(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public void begin(Masks masks) {
            mask = masks.of(index, keep);
        }

        @Override
        public TilePass tile(Columns tile) {
            return new Tile(tile);
        }

        private final class Tile implements TilePass {
            private final int first;
            private final float[][] factors;

            Tile(Columns tile) {
                first = tile.first();
                factors = new float[rows][tile.width()];
            }

            @Override
            public float[][] forward(float[][] values) {
                for (int row = 0; row < rows; row++) {
                    mask.fill(factors[row], row * columns + first, factors[row].length);
                    multiply(values[row], factors[row]);
                }
                return values;
            }

            @Override
            public float[][] backward(float[][] gradient, Gradients wanted) {
                for (int row = 0; row < rows; row++) {
                    multiply(gradient[row], factors[row]);
                }
                return gradient;
            }
        }

        private static void multiply(float[] values, float[] factors) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factors[i];
            }
        }
    }
}
