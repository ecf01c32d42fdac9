package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;
import org.gan4j.experiments.config.MemoryEstimate.Region;
import org.gan4j.experiments.config.MemoryEstimate.Share;

/** Whether a run fits the machine's memory, as far as its parts are known. */
record MemoryCheck(Parts parts, Machine machine) {
    void check(Networks networks, DataFacts data) {
        final int rows = parts.batchSize().map(ReadValue::value).orElse(1);
        final List<Share> shares = new ArrayList<>();
        networks.generator().ifPresent(network -> {
            shares.addAll(MemoryEstimate.ofGenerator(network, optimizer(parts.generator()), rows));
            parts.sampleCount().ifPresent(count -> shares.add(MemoryEstimate.ofSamples(network, count.value())));
            parts.metrics()
                    .flatMap(metrics -> MemoryEstimate.ofMetrics(network, ScheduledMetric.metrics(metrics.value())))
                    .ifPresent(shares::add);
        });
        networks.discriminator()
                .ifPresent(network ->
                        shares.addAll(MemoryEstimate.ofDiscriminator(network, optimizer(parts.discriminator()), rows)));
        networks.generator()
                .ifPresent(from -> networks.discriminator()
                        .ifPresent(to -> shares.add(MemoryEstimate.ofMinibatch(from.input(), to.input(), rows))));
        data.outline().map(MemoryEstimate::ofData).ifPresent(shares::add);
        check(new MemoryEstimate(shares));
    }

    private static Optional<OptimizerSpec> optimizer(Parts.Player player) {
        return player.optimizer().map(ReadValue::value);
    }

    private void check(MemoryEstimate estimate) {
        final MemoryEstimate heap = estimate.only(Region.HEAP);
        if (estimate.bytes() > machine.memory()) {
            refuse(estimate, "memory", "this machine has " + ByteCount.text(machine.memory()));
        } else if (heap.bytes() > machine.heap()) {
            refuse(
                    heap,
                    "Java heap",
                    "it has " + ByteCount.text(machine.heap()) + " (GAN_JAVA_OPTS=-Xmx"
                            + ByteCount.asOption(heap.bytes()) + " gives gan more)");
        }
    }

    private void refuse(MemoryEstimate estimate, String what, String limit) {
        final Share largest = estimate.largest().orElseThrow();
        final Place root = parts.root();
        new Place(root.document(), JsonPointer.compile(largest.cause()), root.faults())
                .fault("the experiment needs at least " + ByteCount.text(estimate.bytes()) + " of " + what + ", "
                        + ByteCount.text(largest.bytes()) + " of it for the " + largest.what() + "; " + limit);
    }
}
