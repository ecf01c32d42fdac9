package org.gan4j.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the reference does beyond the contracts. */
final class ReferenceBackendTest {
    private static final NetworkSpec RELU = NetworkSpec.of("relu", Shape.of(1), List.of(new Relu()));

    private final ReferenceBackend backend = new ReferenceBackend();

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void valuesAreNotRounded() {
        try (Scope scope = backend.scope()) {
            final ReferenceTensor tensor = backend.upload(Shape.of(2), 1, new double[] {0.1, 1e300});
            assertThat(tensor.values()).containsExactly(0.1, 1e300);
            assertThat(tensor.read()).containsExactly(0.1f, Float.POSITIVE_INFINITY);
        }
    }

    @Test
    void tensorsOfAnotherBackendAreRefused() {
        final ReferenceNetwork network = backend.network(RELU, new Weights(Map.of()));
        try (ReferenceBackend other = new ReferenceBackend();
                Scope scope = other.scope();
                Scope own = backend.scope()) {
            final ReferenceTensor foreign = other.upload(Shape.of(1), 1, new float[1]);
            assertThatThrownBy(() -> network.evaluate(foreign)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void backwardIsRefusedTwiceOnOnePass() {
        final ReferenceNetwork network = backend.network(RELU, new Weights(Map.of()));
        try (Scope scope = backend.scope()) {
            final ReferenceTensor one = backend.upload(Shape.of(1), 1, new float[] {1});
            final ReferencePass pass = network.forward(one, Masks.NONE, Gradients.WEIGHTS);
            pass.backward(one);
            assertThatThrownBy(() -> pass.backward(one)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aNetworkClosesWithItsBackend() {
        final ReferenceNetwork network = backend.network(RELU, new Weights(Map.of()));
        backend.close();
        assertThatThrownBy(network::weights).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(network::gradients).isInstanceOf(IllegalStateException.class);
    }
}
