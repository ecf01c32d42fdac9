package org.gan4j.experiments.compare;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return network.cancelledShifts().stream().map(shift -> network.role() + "/" + shift);
    }
}
