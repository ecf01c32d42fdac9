package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading and replacing the parameters of a network. */
public interface WeightsContract extends BackendContract {
    String BIAS = "1-dense/bias";

    @ParameterizedTest
    @MethodSource(NetworkContract.CASES)
    default void weightsComeBackAsTheyWentIn(NetworkCase network) {
        final Weights first = RandomValues.weights(network.spec(), 1);
        final Weights second = RandomValues.weights(network.spec(), 2);
        try (Backend backend = open()) {
            final Network made = backend.network(network.spec(), first);
            assertSame(network + ", made", made.weights(), first);
            made.restore(second);
            assertSame(network + ", restored", made.weights(), second);
        }
    }

    /** An engine that caches a transposed or concatenated copy must renew it. */
    @ParameterizedTest
    @MethodSource(NetworkContract.CASES)
    default void restoredWeightsAreTheOnesUsed(NetworkCase network) {
        final Script restored = (backend, seen) -> {
            final Network made = network.on(backend);
            evaluate(network, made, backend);
            made.restore(RandomValues.weights(network.spec(), 2));
            seen.add("evaluation", evaluate(network, made, backend));
        };
        final Script fresh = (backend, seen) -> {
            final Network made = backend.network(network.spec(), RandomValues.weights(network.spec(), 2));
            seen.add("evaluation", evaluate(network, made, backend));
        };
        restored.on(this).assertIdenticalTo(fresh.on(this), network.toString());
    }

    @Test
    default void trainingLeavesWeightsOnTheHostAlone() {
        final NetworkCase discriminator = NetworkCase.mlpDiscriminator();
        try (Backend backend = open()) {
            final Weights given = RandomValues.weights(discriminator.spec(), 1);
            final Network network = backend.network(discriminator.spec(), given);
            final Weights taken = network.weights();
            try (Scope scope = backend.scope()) {
                network.forward(discriminator.minibatch(backend, 1), Masks.NONE, Gradients.WEIGHTS)
                        .backward(discriminator.outputGradient(backend, 1));
            }
            final Weights gradients = network.gradients();
            network.updater(new Sgd(new ConstantRate(1), new ConstantRate(0))).update(0);
            assertSame("given", given, RandomValues.weights(discriminator.spec(), 1));
            assertSame("taken", taken, given);
            assertThat(network.weights().values(BIAS)).isNotEqualTo(given.values(BIAS));
            assertThat(gradients.values(BIAS)).as("taken gradient").isNotEqualTo(new float[32]);
        }
    }

    @Test
    default void aMissingParameterIsRefused() {
        final Map<String, Weight> incomplete = discriminatorWeights();
        incomplete.remove(BIAS);
        assertRefused(incomplete, BIAS);
    }

    @Test
    default void anUnknownParameterIsRefused() {
        final Map<String, Weight> tooMany = discriminatorWeights();
        tooMany.put("9-dense/bias", new Weight(Shape.of(1), new float[1]));
        assertRefused(tooMany, "9-dense/bias");
    }

    @Test
    default void aParameterOfAnotherShapeIsRefused() {
        final Map<String, Weight> misshapen = discriminatorWeights();
        misshapen.put(BIAS, new Weight(Shape.of(31), new float[31]));
        assertRefused(misshapen, BIAS, "[31]", "[32]");
    }

    private void assertRefused(Map<String, Weight> wrong, String... named) {
        final NetworkSpec spec = NetworkCase.mlpDiscriminator().spec();
        final Weights right = RandomValues.weights(spec, 1);
        try (Backend backend = open()) {
            assertThatThrownBy(() -> backend.network(spec, new Weights(wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
            final Network network = backend.network(spec, right);
            assertThatThrownBy(() -> network.restore(new Weights(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(named);
            assertSame("after a refused restore", network.weights(), right);
        }
    }

    private static Map<String, Weight> discriminatorWeights() {
        final NetworkSpec spec = NetworkCase.mlpDiscriminator().spec();
        return new LinkedHashMap<>(RandomValues.weights(spec, 2).byName());
    }

    private static float[] evaluate(NetworkCase network, Network made, Backend backend) {
        try (Scope scope = backend.scope()) {
            return made.evaluate(network.minibatch(backend, 1)).read();
        }
    }

    private static void assertSame(String subject, Weights actual, Weights expected) {
        assertThat(actual.byName().keySet())
                .as(subject)
                .containsExactlyElementsOf(expected.byName().keySet());
        expected.byName().forEach((name, weight) -> {
            assertThat(actual.byName().get(name).shape())
                    .as(subject + ": " + name)
                    .isEqualTo(weight.shape());
            assertThat(actual.values(name)).as(subject + ": " + name).isEqualTo(weight.values());
        });
    }
}
