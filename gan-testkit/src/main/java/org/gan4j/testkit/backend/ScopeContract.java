package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.junit.jupiter.api.Test;

/** The lifetime and the contents of tensors. */
public interface ScopeContract extends BackendContract {
    @Test
    default void uploadedValuesCanBeReadAndAreACopy() {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final float[] values = {1, -2.5f, Float.MIN_NORMAL, 3e38f, 0.1f, -0f, 7};
            final Tensor tensor = backend.upload(Shape.of(1, 3), 2, values);
            values[0] = 99;
            assertThat(tensor.rows()).isEqualTo(2);
            assertThat(tensor.shape()).isEqualTo(Shape.of(1, 3));
            assertThat(tensor.read()).containsExactly(1, -2.5f, Float.MIN_NORMAL, 3e38f, 0.1f, -0f);
        }
    }

    @Test
    default void readLeavesTheRestOfALongerArrayAlone() {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final float[] destination = {9, 9, 9, 9};
            backend.upload(Shape.of(3), 1, new float[] {1, 2, 3}).read(destination);
            assertThat(destination).containsExactly(1, 2, 3, 9);
        }
    }

    @Test
    default void joinedRowsStandOneAfterTheOther() {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final Tensor first = backend.upload(Shape.of(1, 2), 2, new float[] {1, 2, 3, 4});
            final Tensor second = backend.upload(Shape.of(1, 2), 1, new float[] {5, 6});
            final Tensor joined = backend.join(first, second);
            assertThat(joined.rows()).isEqualTo(3);
            assertThat(joined.shape()).isEqualTo(Shape.of(1, 2));
            assertThat(joined.read()).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(first.read()).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    default void rowsOfDifferentShapesAreNotJoined() {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            final Tensor flat = backend.upload(Shape.of(2), 1, new float[] {1, 2});
            final Tensor square = backend.upload(Shape.of(1, 2), 1, new float[] {3, 4});
            assertThatThrownBy(() -> backend.join(flat, square)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void tooFewValuesAreRefused() {
        try (Backend backend = open();
                Scope scope = backend.scope()) {
            assertThatThrownBy(() -> backend.upload(Shape.of(3), 2, new float[5]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void nothingIsMadeOutsideAScope() {
        try (Backend backend = open()) {
            assertIllegal("before any scope", () -> backend.upload(Shape.of(1), 1, new float[1]));
            backend.scope().close();
            assertIllegal("between scopes", () -> backend.upload(Shape.of(1), 1, new float[1]));
        }
    }

    @Test
    default void aSecondScopeIsRefusedWhileOneIsOpen() {
        try (Backend backend = open()) {
            try (Scope scope = backend.scope()) {
                assertIllegal("a scope in a scope", backend::scope);
                assertThat(backend.upload(Shape.of(1), 1, new float[] {5}).read())
                        .containsExactly(5);
            }
            backend.scope().close();
        }
    }

    @Test
    default void noTensorOutlivesItsScope() {
        final NetworkCase network = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            final Tensor input;
            final Tensor output;
            final Tensor evaluation;
            final Tensor inputGradient;
            try (Scope scope = backend.scope()) {
                input = network.minibatch(backend, 1);
                final Pass pass = made.forward(input, Masks.NONE, Gradients.INPUT);
                output = pass.output();
                evaluation = made.evaluate(input);
                inputGradient = pass.inputGradient(network.outputGradient(backend, 1));
            }
            final Tensor[] dead = {input, output, evaluation, inputGradient};
            assertDead(dead, "outside a scope");
            assertIllegal("forward outside a scope", () -> made.forward(input, Masks.NONE, Gradients.NONE));
            assertIllegal("evaluate outside a scope", () -> made.evaluate(input));
            try (Scope later = backend.scope()) {
                assertDead(dead, "in a later scope");
                assertIllegal("forward in a later scope", () -> made.forward(input, Masks.NONE, Gradients.NONE));
                assertIllegal("evaluate in a later scope", () -> made.evaluate(inputGradient));
            }
        }
    }

    @Test
    default void noPassOutlivesItsScope() {
        final NetworkCase network = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            final Pass pass;
            final Tensor oldGradient;
            try (Scope scope = backend.scope()) {
                pass = made.forward(network.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS_AND_INPUT);
                oldGradient = network.outputGradient(backend, 1);
            }
            try (Scope later = backend.scope()) {
                final Tensor gradient = network.outputGradient(backend, 1);
                assertIllegal("backward of an old pass", () -> pass.backward(gradient));
                assertIllegal("input gradient of an old pass", () -> pass.inputGradient(gradient));
                assertIllegal("output of an old pass", () -> pass.output().read());
                final Pass fresh = made.forward(network.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS_AND_INPUT);
                assertIllegal("backward from an old tensor", () -> fresh.backward(oldGradient));
                assertIllegal("input gradient from an old tensor", () -> fresh.inputGradient(oldGradient));
            }
        }
    }

    @Test
    default void whatOneScopeComputesTheNextOnesComputeToo() {
        final NetworkCase network = NetworkCase.mlpGenerator();
        try (Backend backend = open()) {
            final Network made = network.on(backend);
            final float[] first = output(network, made, backend);
            for (int scope = 1; scope < 200; scope++) {
                assertThat(output(network, made, backend))
                        .as("output in scope %d", scope)
                        .isEqualTo(first);
            }
        }
    }

    @Test
    default void gradientsOutliveTheScopesTheyWereGatheredIn() {
        final NetworkCase network = NetworkCase.mlpDiscriminator();
        final Script script = (backend, seen) -> {
            final Network made = network.on(backend);
            for (int number = 1; number <= 2; number++) {
                try (Scope scope = backend.scope()) {
                    made.forward(network.minibatch(backend, number), Masks.NONE, Gradients.WEIGHTS)
                            .backward(network.outputGradient(backend, number));
                }
            }
            seen.add("gradient of", made.gradients());
        };
        script.assertParity(this, "gradients of two scopes", Tolerance.GRADIENT);
    }

    @Test
    default void aScopeClosesWhenItsMoveFails() {
        try (Backend backend = open()) {
            assertThatThrownBy(() -> {
                        try (Scope scope = backend.scope()) {
                            throw new UnsupportedOperationException("the move failed");
                        }
                    })
                    .isInstanceOf(UnsupportedOperationException.class);
            backend.scope().close();
        }
    }

    @Test
    default void aClosedBackendIsOfNoUseAndAnotherCanBeOpened() {
        final Backend closed = open();
        final Network network = NetworkCase.mlpDiscriminator().on(closed);
        final Updater updater = network.updater(new Sgd(new ConstantRate(1), new ConstantRate(0)));
        final Weights weights = network.weights();
        closed.close();
        assertIllegal("a scope of a closed backend", closed::scope);
        assertIllegal("an update on a closed backend", () -> updater.update(0));
        assertIllegal("weights of a closed backend", network::weights);
        assertIllegal("gradients of a closed backend", network::gradients);
        assertIllegal("restoring weights on a closed backend", () -> network.restore(weights));
        try (Backend next = open();
                Scope scope = next.scope()) {
            assertThat(next.upload(Shape.of(1), 1, new float[] {3}).read()).containsExactly(3);
        }
    }

    @Test
    default void factsNameTheEngine() {
        try (Backend backend = open()) {
            assertThat(backend.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(backend.facts()).isNotEmpty();
        }
    }

    private static float[] output(NetworkCase network, Network made, Backend backend) {
        try (Scope scope = backend.scope()) {
            return made.forward(network.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS_AND_INPUT)
                    .output()
                    .read();
        }
    }

    private static void assertDead(Tensor[] tensors, String where) {
        for (final Tensor tensor : tensors) {
            assertIllegal("rows " + where, tensor::rows);
            assertIllegal("shape " + where, tensor::shape);
            assertIllegal("read " + where, tensor::read);
            assertIllegal("read into an array " + where, () -> tensor.read(new float[128 * 36]));
        }
    }

    private static void assertIllegal(String what, ThrowingCallable use) {
        assertThatThrownBy(use).as(what).isInstanceOf(IllegalStateException.class);
    }
}
