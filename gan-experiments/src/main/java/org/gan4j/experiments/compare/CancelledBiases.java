package org.gan4j.experiments.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.experiments.config.Experiment;

/**
 * Biases right before a batch norm, which takes them away again: their true gradient is 0, and what an engine computes for
 * them is nothing but rounding.
 */
final class CancelledBiases {
    private CancelledBiases() {}

    /** Their names, {@code <role>/<parameter>}. */
    static Set<String> of(Experiment experiment) {
        return Stream.of(experiment.generatorSpec(), experiment.discriminatorSpec())
                .flatMap(CancelledBiases::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(NetworkSpec network) {
        final List<LayerNode> nodes = network.nodes();
        return IntStream.range(0, nodes.size() - 1)
                .filter(i -> nodes.get(i).layer() instanceof Dense
                        && nodes.get(i + 1).layer() instanceof BatchNorm)
                .mapToObj(i -> network.role() + "/" + nodes.get(i).name() + "/" + Dense.BIAS);
    }
}
