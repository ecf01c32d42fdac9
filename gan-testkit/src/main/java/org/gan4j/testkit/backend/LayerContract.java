package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single layers, compared with the reference. */
public interface LayerContract extends BackendContract {
    String CASES = "org.gan4j.testkit.backend.LayerCase#all";

    @ParameterizedTest
    @MethodSource(CASES)
    default void outputAndInputGradientAreTheReferences(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass = network.forward(layer.minibatch(backend, 1), layer.masks(1), Gradients.INPUT);
                seen.add("output", pass.output().read());
                final Tensor gradient = pass.inputGradient(layer.outputGradient(backend, 1));
                seen.add("input gradient", gradient.read());
                assertThat(gradient.shape())
                        .as("%s: shape of the input gradient", layer)
                        .isEqualTo(layer.input());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.GRADIENT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void outputNeedsNoGradients(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Tensor output = network.forward(layer.minibatch(backend, 1), layer.masks(1), Gradients.NONE)
                        .output();
                seen.add("output", output.read());
                assertThat(output.rows()).as("%s: rows", layer).isEqualTo(layer.rows());
                assertThat(output.shape())
                        .as("%s: shape", layer)
                        .isEqualTo(layer.spec().output());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.OUTPUT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void evaluationIsTheReferences(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                seen.add(
                        "evaluation",
                        network.evaluate(layer.minibatch(backend, 1)).read());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.OUTPUT);
    }

    /** As when a discriminator adds gradients of real and generated examples; batch norm's statistics update twice. */
    @ParameterizedTest
    @MethodSource(CASES)
    default void gradientsOfTwoPassesAddUp(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Pass real = network.forward(layer.minibatch(backend, 1), layer.masks(1), Gradients.WEIGHTS);
                final Pass fake = network.forward(layer.minibatch(backend, 2), layer.masks(2), Gradients.WEIGHTS);
                real.backward(layer.outputGradient(backend, 1));
                seen.add("gradient of one pass", network.gradients());
                seen.add("after one pass", network.weights());
                fake.backward(layer.outputGradient(backend, 2));
                seen.add("gradient of two passes", network.gradients());
                seen.add("after two passes", network.weights());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.GRADIENT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void backwardThenInputGradient(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass =
                        network.forward(layer.minibatch(backend, 1), layer.masks(1), Gradients.WEIGHTS_AND_INPUT);
                pass.backward(layer.outputGradient(backend, 1));
                seen.add(
                        "input gradient",
                        pass.inputGradient(layer.outputGradient(backend, 2)).read());
                seen.add("gradient", network.gradients());
                seen.add("output", pass.output().read());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.GRADIENT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void inputGradientThenBackward(LayerCase layer) {
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass =
                        network.forward(layer.minibatch(backend, 1), layer.masks(1), Gradients.WEIGHTS_AND_INPUT);
                final Tensor inputGradient = pass.inputGradient(layer.outputGradient(backend, 2));
                pass.backward(layer.outputGradient(backend, 1));
                seen.add("input gradient", inputGradient.read());
                seen.add("gradient", network.gradients());
                seen.add("output", pass.output().read());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.GRADIENT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void onlyBackwardTouchesTheNetwork(LayerCase layer) {
        try (Backend backend = open()) {
            final Network network = layer.network(backend);
            final Observations before = state(network);
            try (Scope scope = backend.scope()) {
                final Tensor input = layer.minibatch(backend, 1);
                network.forward(input, layer.masks(1), Gradients.NONE);
                network.forward(input, layer.masks(1), Gradients.WEIGHTS);
                network.forward(input, layer.masks(1), Gradients.INPUT).inputGradient(layer.outputGradient(backend, 1));
                network.forward(input, layer.masks(1), Gradients.WEIGHTS_AND_INPUT)
                        .inputGradient(layer.outputGradient(backend, 1));
                network.evaluate(input);
            }
            state(network).assertIdenticalTo(before, layer + ", after all but backward");
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void whatGoesInStaysAsItIs(LayerCase layer) {
        try (Backend backend = open()) {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = layer.minibatch(backend, 1);
                final Tensor outputGradient = layer.outputGradient(backend, 1);
                final float[] given = input.read();
                final float[] givenGradient = outputGradient.read();
                final Pass pass = network.forward(input, layer.masks(1), Gradients.WEIGHTS_AND_INPUT);
                final float[] output = pass.output().read();
                final float[] evaluation = network.evaluate(input).read();
                pass.inputGradient(outputGradient);
                pass.backward(outputGradient);

                assertThat(input.read()).as("%s: input after use", layer).isEqualTo(given);
                assertThat(outputGradient.read())
                        .as("%s: output gradient after use", layer)
                        .isEqualTo(givenGradient);
                assertThat(pass.output().read())
                        .as("%s: output after backward", layer)
                        .isEqualTo(output);
                assertThat(evaluation).as("%s: evaluation", layer).doesNotContain(Float.NaN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void derivativesNotAskedForAreRefused(LayerCase layer) {
        try (Backend backend = open()) {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = layer.minibatch(backend, 1);
                final Tensor gradient = layer.outputGradient(backend, 1);
                final Pass none = network.forward(input, layer.masks(1), Gradients.NONE);
                final Pass ofInput = network.forward(input, layer.masks(1), Gradients.INPUT);
                final Pass ofWeights = network.forward(input, layer.masks(1), Gradients.WEIGHTS);

                assertThatThrownBy(() -> none.backward(gradient)).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> none.inputGradient(gradient)).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> ofInput.backward(gradient)).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> ofWeights.inputGradient(gradient)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    /** A large offset common to all rows does not cause cancellation in their statistics. */
    @Test
    default void batchNormIsTheReferencesFarFromZero() {
        final LayerCase layer = new LayerCase(new BatchNorm(0.8, 1e-5), Shape.of(16), 128, Inputs.FAR);
        final Script script = (backend, seen) -> {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass = network.forward(layer.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS_AND_INPUT);
                seen.add("output", pass.output().read());
                final Tensor gradient = pass.inputGradient(layer.outputGradient(backend, 1));
                seen.add("input gradient", gradient.read());
                pass.backward(layer.outputGradient(backend, 1));
                seen.add("gradient", network.gradients());
                seen.add("after the pass", network.weights());
            }
        };
        script.assertParity(this, layer.toString(), Tolerance.FAR);
    }

    /** A single row has no variance. */
    @Test
    default void batchNormTrainsOnAtLeastTwoRows() {
        final LayerCase layer = new LayerCase(new BatchNorm(0.9, 1e-5), Shape.of(3), 1, Inputs.NORMAL);
        try (Backend backend = open()) {
            final Network network = layer.network(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = layer.minibatch(backend, 1);
                assertThatThrownBy(() -> network.forward(input, Masks.NONE, Gradients.NONE))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private static Observations state(Network network) {
        final Observations state = new Observations();
        state.add("weights", network.weights());
        state.add("gradients", network.gradients());
        return state;
    }
}
