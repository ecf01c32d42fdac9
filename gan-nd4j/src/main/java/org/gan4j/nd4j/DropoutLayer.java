package org.gan4j.nd4j;

import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

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
        private Masks masks = Masks.NONE;

        Pass(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public void begin(Masks masks) {
            this.masks = masks;
        }

        @Override
        public TilePass tile(Columns tile) {
            return new Tile(tile);
        }

        private final class Tile implements TilePass {
            private final int first;
            private final float[][] mask;

            Tile(Columns tile) {
                first = tile.first();
                mask = new float[rows][tile.width()];
            }

            @Override
            public float[][] forward(float[][] values) {
                for (int row = 0; row < rows; row++) {
                    masks.fill(index, keep, mask[row], row * columns + first, mask[row].length);
                }
                return masked(values);
            }

            @Override
            public float[][] backward(float[][] gradient, Gradients wanted) {
                return masked(gradient);
            }

            private float[][] masked(float[][] values) {
                for (int row = 0; row < rows; row++) {
                    multiply(values[row], mask[row]);
                }
                return values;
            }
        }

        private static void multiply(float[] values, float[] factors) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factors[i];
            }
        }
    }
}
