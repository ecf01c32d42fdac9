package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole networks, compared with the reference. */
public interface NetworkContract extends BackendContract {
    String CASES = "org.gan4j.testkit.backend.NetworkCase#all";

    @ParameterizedTest
    @MethodSource(CASES)
    default void outputAndGradientsAreTheReferences(NetworkCase network) {
        final Script script = (backend, seen) -> {
            final Network made = network.on(backend);
            try (Scope scope = backend.scope()) {
                passBothWays(network, made, backend, seen);
            }
            seen.addWithout("gradient of", made.gradients(), network.normalizedBiases());
            seen.add("after backward", made.weights());
        };
        script.assertParity(this, network.toString(), Tolerance.GRADIENT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void evaluationIsTheReferences(NetworkCase network) {
        final Script script = (backend, seen) -> {
            final Network made = network.on(backend);
            try (Scope scope = backend.scope()) {
                seen.add(
                        "evaluation",
                        made.evaluate(network.minibatch(backend, 1)).read());
            }
        };
        script.assertParity(this, network.toString(), Tolerance.OUTPUT);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void oneStepOfSgdIsTheReferences(NetworkCase network) {
        final Sgd sgd = new Sgd(new ConstantRate(0.1), new ConstantRate(0.5));
        step(network, sgd, network.normalizedBiases()).assertParity(this, network + ", SGD", Tolerance.SGD_STEP);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void oneStepOfAdamIsTheReferences(NetworkCase network) {
        final Adam adam = new Adam(new ConstantRate(0.001), 0.5, 0.999, 1e-8);
        step(network, adam, network.perhapsNormalizedBiases())
                .assertParity(this, network + ", Adam", Tolerance.ADAM_STEP);
    }

    @Test
    default void aPassGathersItsGradientOnce() {
        final NetworkCase network = NetworkCase.mlpGenerator();
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final Pass pass = network.on(backend).forward(network.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS);
            pass.backward(network.outputGradient(backend, 1));
            assertThatThrownBy(() -> pass.backward(network.outputGradient(backend, 1)))
                    .as("a second backward")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    default void anInputGradientIsNotOverwrittenByTheNext() {
        final NetworkCase network = NetworkCase.mlpGenerator();
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final Pass pass = network.on(backend).forward(network.minibatch(backend, 1), Masks.NONE, Gradients.INPUT);
            final Tensor first = pass.inputGradient(network.outputGradient(backend, 1));
            final float[] before = first.read();
            assertThat(pass.inputGradient(network.outputGradient(backend, 2)).read())
                    .isNotEqualTo(before);
            assertThat(first.read()).as("the first input gradient").isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void noPassChangesWhatItIsGivenOrHasGiven(NetworkCase network) {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final Network made = network.on(backend);
            final Tensor input = network.minibatch(backend, 1);
            final Tensor gradient = network.outputGradient(backend, 1);
            final Pass pass = made.forward(input, RandomValues.masks(1), Gradients.WEIGHTS_AND_INPUT);
            final float[] output = pass.output().read();

            pass.inputGradient(gradient);
            pass.backward(gradient);
            made.forward(input, RandomValues.masks(2), Gradients.NONE);
            made.evaluate(input);

            assertThat(input.read())
                    .as("the minibatch")
                    .isEqualTo(network.minibatch(backend, 1).read());
            assertThat(gradient.read())
                    .as("the output gradient")
                    .isEqualTo(network.outputGradient(backend, 1).read());
            assertThat(pass.output().read()).as("the output").isEqualTo(output);
        }
    }

    /** An engine that optimises repeated work must not change its results. */
    @ParameterizedTest
    @MethodSource(CASES)
    default void everyPassGivesTheSameBits(NetworkCase network) {
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            final List<float[]> first = passes(network, made, backend);
            for (int time = 2; time < 6; time++) {
                assertThat(passes(network, made, backend))
                        .as("output, output without gradients, input gradient, time %s", time)
                        .usingElementComparator(Arrays::compare)
                        .isEqualTo(first);
            }
        }
    }

    private static List<float[]> passes(NetworkCase network, Network made, Backend backend) {
        try (Scope scope = backend.scope()) {
            final Tensor input = network.minibatch(backend, 1);
            final Pass pass = made.forward(input, RandomValues.masks(1), Gradients.INPUT);
            return List.of(
                    pass.output().read(),
                    made.forward(input, RandomValues.masks(1), Gradients.NONE)
                            .output()
                            .read(),
                    pass.inputGradient(network.outputGradient(backend, 1)).read());
        }
    }

    @Test
    default void aTensorOfAnotherBackendIsRefused() {
        final NetworkCase network = NetworkCase.mlpGenerator();
        try (Backend backend = open();
                Backend stranger = open();
                Scope scope = backend.scope();
                Scope strange = stranger.scope()) {
            final Network own = network.on(backend);
            final Tensor foreign = network.minibatch(stranger, 1);
            assertThatThrownBy(() -> own.evaluate(foreign)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Buffers sized for one minibatch must not leak into another. */
    @Test
    default void minibatchesOfDifferentSizesInterleave() {
        final NetworkCase large = NetworkCase.mlpGenerator();
        final NetworkCase small = large.withRows(5);
        final Script script = (backend, seen) -> {
            final Network network = large.on(backend);
            try (Scope scope = backend.scope()) {
                final Pass first = network.forward(large.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS);
                final Pass second = network.forward(small.minibatch(backend, 2), Masks.NONE, Gradients.WEIGHTS);
                second.backward(small.outputGradient(backend, 2));
                first.backward(large.outputGradient(backend, 1));
                seen.add("large output", first.output().read());
                seen.add("small output", second.output().read());
            }
            try (Scope scope = backend.scope()) {
                seen.add(
                        "small evaluation",
                        network.evaluate(small.minibatch(backend, 3)).read());
                seen.add(
                        "large evaluation",
                        network.evaluate(large.minibatch(backend, 4)).read());
            }
            seen.add("gradient of", network.gradients());
        };
        script.assertParity(this, "33 and 5 rows", Tolerance.GRADIENT);
    }

    @Test
    default void networksOfOneBackendKeepApart() {
        final NetworkCase players = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Network first = players.on(backend);
            final Network second = players.on(backend);
            final Observations untouched = new Observations();
            untouched.add("weights", second.weights());
            untouched.add("gradients", second.gradients());
            try (Scope scope = backend.scope()) {
                passBothWays(players, first, backend, new Observations());
            }
            first.updater(new Sgd(new ConstantRate(1), new ConstantRate(0))).update(0);

            final Observations after = new Observations();
            after.add("weights", second.weights());
            after.add("gradients", second.gradients());
            after.assertIdenticalTo(untouched, "the other network");
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void gradientsAreThoseOfTheTrainedParametersAndZeroAtFirst(NetworkCase network) {
        try (Backend backend = open()) {
            final var gradients = network.on(backend).gradients();
            gradients.requireMatch(network.spec().parameters().stream()
                    .filter(ParameterSpec::isTrained)
                    .toList());
            gradients
                    .byName()
                    .forEach((name, gradient) -> assertThat(gradient.values())
                            .as("%s: gradient of %s before any pass", network, name)
                            .containsOnly(0));
        }
    }

    @Test
    default void inputOfAnotherShapeIsRefused() {
        final NetworkCase network = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            try (Scope scope = backend.scope()) {
                final Tensor flat = backend.upload(Shape.of(36), 2, new float[72]);
                assertThatThrownBy(() -> made.forward(flat, Masks.NONE, Gradients.NONE))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("[36]", "[1, 6, 6]");
                assertThatThrownBy(() -> made.evaluate(flat))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("[36]", "[1, 6, 6]");
            }
        }
    }

    @Test
    default void outputGradientOfAnotherShapeIsRefused() {
        final NetworkCase network = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass = made.forward(network.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS_AND_INPUT);
                final Tensor tooWide = backend.upload(Shape.of(2), network.rows(), new float[2 * network.rows()]);
                final Tensor tooFew = backend.upload(Shape.of(1), 3, new float[3]);
                assertThatThrownBy(() -> pass.backward(tooWide))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("[1]", "[2]");
                assertThatThrownBy(() -> pass.inputGradient(tooFew))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("128", "3");
            }
        }
    }

    private static Script step(NetworkCase network, OptimizerSpec optimizer, Set<String> excluded) {
        return (backend, seen) -> {
            final Network made = network.on(backend);
            try (Scope scope = backend.scope()) {
                final Pass pass = made.forward(network.minibatch(backend, 1), RandomValues.masks(1), Gradients.WEIGHTS);
                pass.backward(network.outputGradient(backend, 1));
            }
            made.updater(optimizer).update(0);
            seen.addWithout("after a step", made.weights(), excluded);
        };
    }

    private static void passBothWays(NetworkCase network, Network made, Backend backend, Observations seen) {
        final Pass pass =
                made.forward(network.minibatch(backend, 1), RandomValues.masks(1), Gradients.WEIGHTS_AND_INPUT);
        seen.add("output", pass.output().read());
        seen.add(
                "input gradient",
                pass.inputGradient(network.outputGradient(backend, 1)).read());
        pass.backward(network.outputGradient(backend, 1));
    }
}
