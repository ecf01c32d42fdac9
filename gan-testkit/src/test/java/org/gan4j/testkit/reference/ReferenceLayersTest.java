package org.gan4j.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each layer on numbers worked out by hand. */
final class ReferenceLayersTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private final ReferenceBackend backend = new ReferenceBackend();

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void dense() {
        final Dense dense = new Dense(3, new Constant(0), new Constant(0));
        final ReferenceNetwork network =
                network(dense, Shape.of(2), new float[] {1, 2, 3, 4, 5, 6}, new float[] {0.5f, -0.5f, 0});
        assertPass(network, 1, new double[] {1, 2}, Masks.NONE)
                .gives(9.5, 11.5, 15)
                .passesBack(new double[] {1, 0, -1}, -2, -2);
        assertThat(network.gradients().values("0-dense/weights")).containsExactly(1, 0, -1, 2, 0, -2);
        assertThat(network.gradients().values("0-dense/bias")).containsExactly(1, 0, -1);
    }

    @Test
    void reluHasNoSlopeAtZero() {
        assertPass(network(new Relu(), Shape.of(3)), 1, new double[] {-1, 0, 2}, Masks.NONE)
                .gives(0, 0, 2)
                .passesBack(new double[] {5, 6, 7}, 0, 0, 7);
    }

    @Test
    void leakyReluHasTheLowerSlopeAtZero() {
        assertPass(network(new LeakyRelu(0.25), Shape.of(3)), 1, new double[] {-1, 0, 2}, Masks.NONE)
                .gives(-0.25, 0, 2)
                .passesBack(new double[] {4, 8, 7}, 1, 2, 7);
    }

    @Test
    void sigmoid() {
        assertPass(network(new Sigmoid(), Shape.of(4)), 1, new double[] {0, Math.log(3), 1000, -1000}, Masks.NONE)
                .gives(0.5, 0.75, 1, 0)
                .passesBack(new double[] {4, 16, 1, 1}, 1, 3, 0, 0);
    }

    @Test
    void tanh() {
        assertPass(network(new Tanh(), Shape.of(4)), 1, new double[] {0, Math.log(2), 1000, -1000}, Masks.NONE)
                .gives(0, 0.6, 1, -1)
                .passesBack(new double[] {4, 100, 1, 1}, 4, 64, 0, 0);
    }

    @Test
    void maxoutSendsTheGradientOfATieToTheFirst() {
        assertPass(network(new Maxout(3), Shape.of(6)), 1, new double[] {1, 4, 4, -3, -2, -5}, Masks.NONE)
                .gives(4, -2)
                .passesBack(new double[] {5, 7}, 0, 5, 0, 0, 7, 0);
    }

    /** Means 2 and 3, biased variances 1, so roots 2 with this epsilon; unbiased variances 2. */
    @Test
    void batchNorm() {
        final ReferenceNetwork network = network(
                new BatchNorm(0.75, 3),
                Shape.of(2),
                new float[] {4, 1},
                new float[] {10, 0},
                new float[] {6, -1},
                new float[] {1, 6});
        assertPass(network, 2, new double[] {1, 2, 3, 4}, Masks.NONE)
                .gives(8, -0.5, 12, 0.5)
                .passesBack(new double[] {1, 1, 0, 3}, 0.75, -0.375, -0.75, 0.375);
        assertThat(network.gradients().values("0-batch-norm/scale")).containsExactly(-0.5f, 1);
        assertThat(network.gradients().values("0-batch-norm/shift")).containsExactly(1, 4);
        assertThat(network.weights().values("0-batch-norm/running-mean")).containsExactly(5, 0);
        assertThat(network.weights().values("0-batch-norm/running-variance")).containsExactly(1.25f, 5);
    }

    @Test
    void batchNormEvaluatesByItsRunningStatistics() {
        final ReferenceNetwork network = network(
                new BatchNorm(0.75, 3),
                Shape.of(2),
                new float[] {4, 1},
                new float[] {10, 0},
                new float[] {6, -1},
                new float[] {1, 6});
        try (Scope scope = backend.scope()) {
            final ReferenceTensor input = backend.upload(Shape.of(2), 1, new double[] {7, 5});
            assertThat(network.evaluate(input).values()).containsExactly(new double[] {12, 2}, EXACT);
        }
    }

    @Test
    void dropout() {
        final Masks masks = (layer, keep) -> (mask, first, length) -> {
            mask[0] = 4;
            mask[1] = 0;
            mask[2] = 4;
        };
        final ReferenceNetwork network = network(new Dropout(0.25), Shape.of(3));
        assertPass(network, 1, new double[] {1, 2, 3}, masks)
                .gives(4, 0, 12)
                .passesBack(new double[] {1, 1, -1}, 4, 0, -4);
        try (Scope scope = backend.scope()) {
            final ReferenceTensor input = backend.upload(Shape.of(3), 1, new double[] {1, 2, 3});
            assertThat(network.evaluate(input).values()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void reshapeAndFlattenKeepTheValuesInOrder() {
        for (final LayerSpec layer : List.of(new Reshape(Shape.of(3, 2)), new Flatten())) {
            assertPass(network(layer, Shape.of(2, 3)), 1, new double[] {1, 2, 3, 4, 5, 6}, Masks.NONE)
                    .gives(1, 2, 3, 4, 5, 6)
                    .passesBack(new double[] {6, 5, 4, 3, 2, 1}, 6, 5, 4, 3, 2, 1);
        }
    }

    private ReferenceNetwork network(LayerSpec layer, Shape input, float[]... parameters) {
        final NetworkSpec spec = NetworkSpec.of("layer", input, List.of(layer));
        final Map<String, Weight> weights = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i++) {
            final ParameterSpec parameter = spec.parameters().get(i);
            weights.put(parameter.name(), new Weight(parameter.shape(), parameters[i]));
        }
        return backend.network(spec, new Weights(weights));
    }

    private Example assertPass(ReferenceNetwork network, int rows, double[] input, Masks masks) {
        return new Example(network, rows, input, masks);
    }

    /** A minibatch whose answers are known. */
    private final class Example {
        private final ReferenceNetwork network;
        private final int rows;
        private final double[] input;
        private final Masks masks;

        Example(ReferenceNetwork network, int rows, double[] input, Masks masks) {
            this.network = network;
            this.rows = rows;
            this.input = input;
            this.masks = masks;
        }

        Example gives(double... output) {
            try (Scope scope = backend.scope()) {
                assertThat(forward().output().values()).containsExactly(output, EXACT);
            }
            return this;
        }

        void passesBack(double[] outputGradient, double... inputGradient) {
            try (Scope scope = backend.scope()) {
                final ReferencePass pass = forward();
                final ReferenceTensor gradient = backend.upload(network.spec().output(), rows, outputGradient);
                assertThat(pass.inputGradient(gradient).values()).containsExactly(inputGradient, EXACT);
                pass.backward(gradient);
            }
        }

        private ReferencePass forward() {
            return network.forward(
                    backend.upload(network.spec().input(), rows, input), masks, Gradients.WEIGHTS_AND_INPUT);
        }
    }
}
