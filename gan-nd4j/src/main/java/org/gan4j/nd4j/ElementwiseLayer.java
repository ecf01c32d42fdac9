package org.gan4j.nd4j;

import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;

/** A layer without parameters that computes each value by itself. */
abstract class ElementwiseLayer implements ColumnLayer {
    @Override
    public final ColumnPass training(int rows, int columns) {
        return tile -> new Tile(rows, tile.width());
    }

    @Override
    public final UnaryOperator<float[][]> evaluation(int rows, Columns columns) {
        return values -> {
            for (final float[] row : values) {
                forward(row);
            }
            return values;
        };
    }

    /** Replaces inputs by outputs, in place. */
    abstract void forward(float[] values);

    /** Multiplies the gradient by the derivative, which follows from the output. */
    abstract void backward(float[] output, float[] gradient);

    private final class Tile implements TilePass {
        private final float[][] output;

        Tile(int rows, int columns) {
            output = new float[rows][columns];
        }

        @Override
        public float[][] forward(float[][] values) {
            for (int row = 0; row < output.length; row++) {
                ElementwiseLayer.this.forward(values[row]);
                System.arraycopy(values[row], 0, output[row], 0, output[row].length);
            }
            return values;
        }

        @Override
        public float[][] backward(float[][] gradient, Gradients wanted) {
            for (int row = 0; row < output.length; row++) {
                ElementwiseLayer.this.backward(output[row], gradient[row]);
            }
            return gradient;
        }
    }
}
