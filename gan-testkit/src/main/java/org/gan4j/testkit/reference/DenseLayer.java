package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** {@code y[r, u] = b[u] + Σ_i x[r, i] · W[i, u]}. */
record DenseLayer(ReferenceParameter weights, ReferenceParameter bias) implements ReferenceLayer {
    @Override
    public LayerPass forward(DoubleMatrix input, Masks masks) {
        return new DensePass(this, input, evaluate(input));
    }

    @Override
    public DoubleMatrix evaluate(DoubleMatrix input) {
        final DoubleMatrix output = DoubleMatrix.zeros(input.rows(), bias.size());
        for (int row = 0; row < input.rows(); row++) {
            for (int unit = 0; unit < bias.size(); unit++) {
                double sum = bias.get(unit);
                for (int i = 0; i < input.columns(); i++) {
                    sum += input.at(row, i) * weight(i, unit);
                }
                output.set(row, unit, sum);
            }
        }
        return output;
    }

    private double weight(int input, int unit) {
        return weights.get(index(input, unit));
    }

    private int index(int input, int unit) {
        return input * bias.size() + unit;
    }

    private record DensePass(DenseLayer layer, DoubleMatrix input, DoubleMatrix output) implements LayerPass {
        @Override
        public DoubleMatrix inputGradient(DoubleMatrix outputGradient) {
            final DoubleMatrix gradient = DoubleMatrix.zeros(input.rows(), input.columns());
            for (int row = 0; row < input.rows(); row++) {
                for (int i = 0; i < input.columns(); i++) {
                    double sum = 0;
                    for (int unit = 0; unit < output.columns(); unit++) {
                        sum += outputGradient.at(row, unit) * layer.weight(i, unit);
                    }
                    gradient.set(row, i, sum);
                }
            }
            return gradient;
        }

        @Override
        public void gather(DoubleMatrix outputGradient) {
            for (int row = 0; row < input.rows(); row++) {
                for (int unit = 0; unit < output.columns(); unit++) {
                    final double slope = outputGradient.at(row, unit);
                    layer.bias.addGradient(unit, slope);
                    for (int i = 0; i < input.columns(); i++) {
                        layer.weights.addGradient(layer.index(i, unit), input.at(row, i) * slope);
                    }
                }
            }
        }
    }
}
