package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.ExponentialDecay;
import org.gan4j.api.rate.LinearRamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Optimisers, compared with closed forms that are derived here and not by the reference. */
public interface OptimizerContract extends BackendContract {
    String OPTIMIZERS = "org.gan4j.testkit.backend.OptimizerContract#optimizers";

    static List<OptimizerSpec> optimizers() {
        return List.of(
                new Sgd(new ConstantRate(0.01), new ConstantRate(0)),
                new Sgd(new ConstantRate(0.01), new LinearRamp(0.5, 0.7, 4)),
                new Adam(new ConstantRate(0.001), 0.5, 0.999, 1e-8));
    }

    @Test
    default void sgdGoesDownTheGradient() {
        try (Descent descent = new Descent(open(), sgd(0.1, 0))) {
            descent.step(0, Descent.gradient());
            descent.assertMoved(each(g -> -0.1 * g));
        }
    }

    /** With a constant gradient, the t-th velocity is −rate · g · (1 − μ^t) / (1 − μ). */
    @Test
    default void sgdGathersMomentum() {
        try (Descent descent = new Descent(open(), sgd(0.1, 0.9))) {
            final int steps = 5;
            for (int step = 0; step < steps; step++) {
                descent.step(step, Descent.gradient());
            }
            final double sum = steps / 0.1 - 0.9 * (1 - Math.pow(0.9, steps)) / (0.1 * 0.1);
            descent.assertMoved(each(g -> -0.1 * g * sum));
        }
    }

    @Test
    default void sgdCoastsWithoutGradients() {
        try (Descent descent = new Descent(open(), sgd(0.1, 0.5))) {
            descent.step(0, Descent.gradient());
            descent.updater().update(1);
            descent.updater().update(2);
            descent.assertMoved(each(g -> -0.1 * g * (1 + 0.5 + 0.25)));
        }
    }

    /** The rate scales the gradient as it enters the velocity, not the velocity. */
    @Test
    default void sgdFollowsItsSchedules() {
        final Sgd sgd = new Sgd(new ExponentialDecay(0.4, 0.5, 0.15), new LinearRamp(0.2, 0.6, 2));
        try (Descent descent = new Descent(open(), sgd)) {
            for (int step = 0; step < 4; step++) {
                descent.step(step, Descent.gradient());
            }
            final double velocity0 = 0.4;
            final double velocity1 = 0.4 * velocity0 + 0.2;
            final double velocity2 = 0.6 * velocity1 + 0.15;
            final double velocity3 = 0.6 * velocity2 + 0.15;
            descent.assertMoved(each(g -> -g * (velocity0 + velocity1 + velocity2 + velocity3)));
        }
    }

    @Test
    default void ratesAreThoseOfTheIterationNotOfTheUpdate() {
        final Sgd sgd = new Sgd(new ExponentialDecay(0.4, 0.5, 0), new ConstantRate(0));
        try (Descent descent = new Descent(open(), sgd)) {
            descent.step(3, Descent.gradient());
            descent.assertMoved(each(g -> -0.05 * g));
        }
    }

    /**
     * With a constant gradient, the corrected moments are g and g² at every step. An epsilon added before the correction
     * would move the first step by a third of it.
     */
    @Test
    default void adamAddsEpsilonToTheCorrectedRoot() {
        try (Descent descent = new Descent(open(), adam(0.01, 0.1))) {
            descent.step(0, Descent.gradient());
            descent.assertMoved(each(g -> -0.01 * g / (Math.abs(g) + 0.1)));
            for (int step = 1; step < 5; step++) {
                descent.step(step, Descent.gradient());
            }
            descent.assertMoved(each(g -> -0.05 * g / (Math.abs(g) + 0.1)));
        }
    }

    @Test
    default void adamAveragesGradients() {
        try (Descent descent = new Descent(open(), adam(0.01, 1e-3))) {
            descent.step(0, Descent.gradient());
            descent.step(1, -1, -1, -1, -1);
            descent.assertMoved(each(g -> {
                final double first = (0.9 * 0.1 * g - 0.1) / (1 - 0.9 * 0.9);
                final double second = (0.99 * 0.01 * g * g + 0.01) / (1 - 0.99 * 0.99);
                return -0.01 * g / (Math.abs(g) + 1e-3) - 0.01 * first / (Math.sqrt(second) + 1e-3);
            }));
        }
    }

    @Test
    default void adamCoastsWithoutGradients() {
        try (Descent descent = new Descent(open(), adam(0.01, 1e-3))) {
            descent.step(0, Descent.gradient());
            descent.updater().update(1);
            descent.assertMoved(each(g -> {
                final double first = 0.9 * 0.1 * g / (1 - 0.9 * 0.9);
                final double second = 0.99 * 0.01 * g * g / (1 - 0.99 * 0.99);
                return -0.01 * g / (Math.abs(g) + 1e-3) - 0.01 * first / (Math.sqrt(second) + 1e-3);
            }));
        }
    }

    /** Updates are counted, not iterations: a generator may move twice an iteration, or a run resume with fresh moments. */
    @Test
    default void adamCorrectsByItsUpdatesNotByTheIteration() {
        final Adam adam = new Adam(new ExponentialDecay(0.08, 0.5, 0), 0.9, 0.99, 0.1);
        try (Descent descent = new Descent(open(), adam)) {
            descent.step(3, Descent.gradient());
            descent.step(3, Descent.gradient());
            descent.assertMoved(each(g -> -0.02 * g / (Math.abs(g) + 0.1)));
        }
    }

    @Test
    default void sgdRemembersItsVelocity() {
        try (Descent descent = new Descent(open(), sgd(0.5, 0.9))) {
            assertMoment(descent, 0, OptimizerState.VELOCITY, g -> 0);
            descent.step(0, Descent.gradient());
            assertMoment(descent, 1, OptimizerState.VELOCITY, g -> -0.5 * g);
            assertThat(descent.updater().state().moments().byName()).hasSize(2);
        }
    }

    @Test
    default void adamRemembersBothMoments() {
        try (Descent descent = new Descent(open(), adam(0.01, 1e-8))) {
            assertMoment(descent, 0, OptimizerState.FIRST_MOMENT, g -> 0);
            assertMoment(descent, 0, OptimizerState.SECOND_MOMENT, g -> 0);
            descent.step(0, Descent.gradient());
            assertMoment(descent, 1, OptimizerState.FIRST_MOMENT, g -> 0.1 * g);
            assertMoment(descent, 1, OptimizerState.SECOND_MOMENT, g -> 0.01 * g * g);
            assertThat(descent.updater().state().moments().byName()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource(OPTIMIZERS)
    default void anUpdateClearsTheGradients(OptimizerSpec optimizer) {
        try (Descent descent = new Descent(open(), optimizer)) {
            descent.gather(Descent.gradient());
            assertThat(descent.network().gradients().values(Descent.WEIGHTS)).containsExactly(Descent.gradient());
            assertThat(descent.network().gradients().values(Descent.BIAS)).containsExactly(Descent.gradient());
            descent.updater().update(0);
            assertThat(descent.network().gradients().values(Descent.WEIGHTS)).containsOnly(0);
            assertThat(descent.network().gradients().values(Descent.BIAS)).containsOnly(0);
        }
    }

    @ParameterizedTest
    @MethodSource(OPTIMIZERS)
    default void aFirstUpdateWithoutGradientsChangesNothing(OptimizerSpec optimizer) {
        final NetworkCase generator = NetworkCase.mlpGenerator();
        try (Backend backend = open()) {
            final Network network = generator.on(backend);
            network.updater(optimizer).update(0);
            weightsOf(network).assertIdenticalTo(observed(RandomValues.weights(generator.spec(), 5)), "" + optimizer);
        }
    }

    /** From a saved state, two networks continue identically, and like one that never stopped. */
    @ParameterizedTest
    @MethodSource(OPTIMIZERS)
    default void aRestoredOptimizerGoesOn(OptimizerSpec optimizer) {
        final NetworkCase generator = NetworkCase.mlpGenerator();
        try (Backend backend = open()) {
            final Network network = generator.on(backend);
            final Updater updater = network.updater(optimizer);
            train(generator, backend, network, updater, 0);
            final Weights weights = network.weights();
            final OptimizerState state = updater.state();
            train(generator, backend, network, updater, 3);
            final Observations unstopped = weightsOf(network);

            network.restore(weights);
            updater.restore(state);
            train(generator, backend, network, updater, 3);
            final Observations wentBack = weightsOf(network);

            final Network other = backend.network(generator.spec(), weights);
            final Updater otherUpdater = other.updater(optimizer);
            otherUpdater.restore(state);
            train(generator, backend, other, otherUpdater, 3);

            weightsOf(other).assertIdenticalTo(wentBack, optimizer + ", another network from the same state");
            wentBack.assertCloseTo(unstopped, 1e-6, optimizer + ", stopped and unstopped");
        }
    }

    @ParameterizedTest
    @MethodSource(OPTIMIZERS)
    default void stateComesBackAsItWentIn(OptimizerSpec optimizer) {
        try (Descent first = new Descent(open(), optimizer)) {
            first.step(0, Descent.gradient());
            first.step(1, Descent.gradient());
            final OptimizerState saved = first.updater().state();
            first.step(2, Descent.gradient());
            assertThat(first.updater().state().updates()).isEqualTo(3);
            first.updater().restore(saved);
            assertThat(first.updater().state().updates()).isEqualTo(2);
            observed(first.updater().state().moments()).assertIdenticalTo(observed(saved.moments()), "" + optimizer);
        }
    }

    @ParameterizedTest
    @MethodSource(OPTIMIZERS)
    default void stateThatDoesNotFitIsRefused(OptimizerSpec optimizer) {
        try (Descent descent = new Descent(open(), optimizer)) {
            final Map<String, Weight> fitting =
                    descent.updater().state().moments().byName();
            final String name = fitting.keySet().iterator().next();

            final Map<String, Weight> missing = new LinkedHashMap<>(fitting);
            missing.remove(name);
            final Map<String, Weight> unknown = new LinkedHashMap<>(fitting);
            unknown.put("0-dense/weights/acceleration", new Weight(Shape.of(1), new float[1]));
            final Map<String, Weight> misshapen = new LinkedHashMap<>(fitting);
            misshapen.put(name, new Weight(Shape.of(3), new float[3]));

            for (final Map<String, Weight> wrong : List.of(missing, unknown, misshapen)) {
                assertThatThrownBy(() -> descent.updater().restore(new OptimizerState(1, new Weights(wrong))))
                        .as("%s from %s", optimizer, wrong.keySet())
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private static Sgd sgd(double rate, double momentum) {
        return new Sgd(new ConstantRate(rate), new ConstantRate(momentum));
    }

    private static Adam adam(double rate, double epsilon) {
        return new Adam(new ConstantRate(rate), 0.9, 0.99, epsilon);
    }

    private static double[] each(DoubleUnaryOperator ofGradient) {
        final double[] changes = new double[Descent.gradient().length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = ofGradient.applyAsDouble(Descent.gradient()[i]);
        }
        return changes;
    }

    private static void assertMoment(Descent descent, long updates, String kind, DoubleUnaryOperator ofGradient) {
        final OptimizerState state = descent.updater().state();
        assertThat(state.updates()).as("updates").isEqualTo(updates);
        final float[] expected = new float[Descent.gradient().length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (float) ofGradient.applyAsDouble(Descent.gradient()[i]);
        }
        final Map<String, Weight> wanted = new LinkedHashMap<>();
        wanted.put(Descent.WEIGHTS + "/" + kind, new Weight(Shape.of(1, expected.length), expected));
        wanted.put(Descent.BIAS + "/" + kind, new Weight(Shape.of(expected.length), expected));
        wanted.forEach((name, weight) -> {
            final Weight moment = state.moments().byName().get(name);
            assertThat(moment).as(name).isNotNull();
            assertThat(moment.shape()).as(name).isEqualTo(weight.shape());
            assertThat(moment.values())
                    .as(name)
                    .usingComparatorWithPrecision(1e-6f)
                    .containsExactly(weight.values());
        });
    }

    /** Three updates, starting at the iteration {@code from}. */
    private static void train(NetworkCase generator, Backend backend, Network network, Updater updater, long from) {
        for (long iteration = from; iteration < from + 3; iteration++) {
            try (Scope scope = backend.scope()) {
                network.forward(generator.minibatch(backend, iteration + 1), Masks.NONE, Gradients.WEIGHTS)
                        .backward(generator.outputGradient(backend, iteration + 1));
            }
            updater.update(iteration);
        }
    }

    private static Observations weightsOf(Network network) {
        return observed(network.weights());
    }

    private static Observations observed(Weights weights) {
        final Observations observations = new Observations();
        observations.add("after", weights);
        return observations;
    }
}
