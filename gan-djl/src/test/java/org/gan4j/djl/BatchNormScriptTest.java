package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

final class BatchNormScriptTest {
    private static final Shape ONE = Shape.of(1);
    private static final NetworkSpec SPEC = NetworkSpec.of("layer", ONE, List.of(new BatchNorm(0.5, 1e-5)));

    @Test
    void nothingOfAMinibatchWithoutFiniteStatisticsIsInTheNext() {
        try (Backend backend = new DjlSpec("cpu").open();
                Scope scope = backend.scope()) {
            final Network network = backend.network(SPEC, zeros());
            forward(backend, network, Float.NaN, 1);

            forward(backend, network, 2, 6).backward(backend.upload(ONE, 2, new float[2]));

            assertThat(network.weights().values(running(BatchNorm.RUNNING_MEAN)))
                    .containsExactly(2);
            assertThat(network.weights().values(running(BatchNorm.RUNNING_VARIANCE)))
                    .containsExactly(4);
        }
    }

    private static Pass forward(Backend backend, Network network, float... values) {
        return network.forward(backend.upload(ONE, values.length, values), Masks.NONE, Gradients.WEIGHTS);
    }

    private static Weights zeros() {
        return new Weights(SPEC.parameters().stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.name(), parameter -> new Weight(parameter.shape(), new float[1]))));
    }

    private static String running(String statistic) {
        return SPEC.nodes().get(0).name() + "/" + statistic;
    }
}
