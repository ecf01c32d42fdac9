package org.gan4j.nd4j;

import java.util.Arrays;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/** The largest of each group of consecutive pieces, computed on the host: ND4J's strided reductions are slower. */
final class MaxoutLayer implements Layer {
    private final Device device;
    private final int pieces;

    MaxoutLayer(Device device, int pieces) {
        this.device = device;
        this.pieces = pieces;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Stage(input, inputGradient);
    }

    @Override
    public EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), input.columns() / pieces);
        final Winners winners = new Winners(input.size());
        return new EvaluationStage(output, () -> winners.forward(input, output));
    }

    /** Which piece won in each group, and host copies of what crosses. */
    private final class Winners {
        private final float[] wide;
        private final float[] narrow;
        private final int[] winner;

        Winners(int inputs) {
            wide = new float[inputs];
            narrow = new float[inputs / pieces];
            winner = new int[inputs / pieces];
        }

        void forward(Matrix input, Matrix output) {
            device.read(input, wide);
            for (int group = 0; group < narrow.length; group++) {
                int best = group * pieces;
                float largest = wide[best];
                for (int i = best + 1; i < (group + 1) * pieces; i++) {
                    if (wide[i] > largest) {
                        largest = wide[i];
                        best = i;
                    }
                }
                narrow[group] = largest;
                winner[group] = best;
            }
            device.write(narrow, output);
        }

        void backward(Matrix outputGradient, Matrix inputGradient) {
            device.read(outputGradient, narrow);
            Arrays.fill(wide, 0);
            for (int group = 0; group < narrow.length; group++) {
                wide[winner[group]] = narrow[group];
            }
            device.write(wide, inputGradient);
        }
    }

    private final class Stage extends BufferedStage {
        private final Matrix input;
        private final Matrix inputGradient;
        private final Winners winners;

        Stage(Matrix input, Matrix inputGradient) {
            super(device, input.rows(), input.columns() / pieces);
            this.input = input;
            this.inputGradient = inputGradient;
            winners = new Winners(input.size());
        }

        @Override
        public void forward(Masks masks) {
            winners.forward(input, output());
        }

        @Override
        public void backward(Gradients wanted) {
            if (wanted.ofInput()) {
                winners.backward(outputGradient(), inputGradient);
            }
        }
    }
}
