package org.gan4j.nd4j;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;

/** The largest of each group of consecutive pieces, which alone gets the gradient; of equal pieces, the first. */
final class MaxoutLayer implements ColumnLayer {
    private final int pieces;

    MaxoutLayer(int pieces) {
        this.pieces = pieces;
    }

    @Override
    public int group() {
        return pieces;
    }

    @Override
    public ColumnPass training(int rows, int columns) {
        return tile -> new Tile(rows, tile.width());
    }

    @Override
    public UnaryOperator<float[][]> evaluation(int rows, Columns tile) {
        return new Tile(rows, tile.width())::forward;
    }

    private final class Tile implements TilePass {
        private final float[][] largest;
        private final int[][] winner;
        private final float[][] inputGradient;

        Tile(int rows, int columns) {
            largest = new float[rows][columns / pieces];
            winner = new int[rows][columns / pieces];
            inputGradient = new float[rows][columns];
        }

        @Override
        public float[][] forward(float[][] values) {
            for (int row = 0; row < largest.length; row++) {
                choose(values[row], largest[row], winner[row]);
            }
            return largest;
        }

        @Override
        public float[][] backward(float[][] gradient, Gradients wanted) {
            for (int row = 0; row < largest.length; row++) {
                Arrays.fill(inputGradient[row], 0);
                for (int unit = 0; unit < gradient[row].length; unit++) {
                    inputGradient[row][winner[row][unit]] = gradient[row][unit];
                }
            }
            return inputGradient;
        }

        private void choose(float[] values, float[] most, int[] places) {
            for (int unit = 0; unit < most.length; unit++) {
                final int first = unit * pieces;
                int best = first;
                for (int i = first + 1; i < first + pieces; i++) {
                    best += (i - best) & Sign.allOnesIfLess(values[best], values[i]);
                }
                most[unit] = values[best];
                places[unit] = best;
            }
        }
    }
}
