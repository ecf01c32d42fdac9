package org.gan4j.experiments.config;

import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;

/** Whether the values of a minibatch, and those of the samples shown and measured, fit an array each. */
record ArrayCheck(Parts parts) {
    void check(Networks networks) {
        networks.generator().ifPresent(network -> checkMinibatch(network, parts.generator()));
        networks.generator().ifPresent(this::checkSamples);
        networks.generator().ifPresent(this::checkMetrics);
        networks.discriminator().ifPresent(network -> checkMinibatch(network, parts.discriminator()));
    }

    private void checkMinibatch(NetworkSpec network, Parts.Player player) {
        parts.batchSize()
                .ifPresent(rows -> network.nodes().stream()
                        .filter(node -> exceeds(rows.value(), node))
                        .findFirst()
                        .ifPresent(node -> refuse(rows, "a minibatch", node, player)));
    }

    private void checkMetrics(NetworkSpec generator) {
        parts.readableMetrics().stream()
                .map(metric ->
                        new ReadValue<>(metric.value().samples(), metric.place().field("samples")))
                .filter(samples -> exceeds(samples.value(), last(generator)))
                .forEach(samples -> refuse(samples, "a metric's samples", last(generator), parts.generator()));
    }

    private void checkSamples(NetworkSpec generator) {
        final LayerNode last = last(generator);
        parts.sampleCount()
                .filter(count -> exceeds(count.value(), last))
                .ifPresent(count -> refuse(count, "a picture's samples", last, parts.generator()));
    }

    private static LayerNode last(NetworkSpec network) {
        return network.nodes().get(network.nodes().size() - 1);
    }

    private static boolean exceeds(int rows, LayerNode node) {
        return (long) rows * node.output().size() > Integer.MAX_VALUE;
    }

    /** Blames the larger factor. */
    private static void refuse(ReadValue<Integer> rows, String what, LayerNode node, Parts.Player player) {
        final int width = node.output().size();
        final Place layer = player.layers().orElseThrow().place().element(node.index());
        final Place blamed = rows.value() > width ? rows.place() : layer;
        blamed.fault(what + " of " + rows.value() + " x " + width + " values, as the " + player.role() + "'s layer "
                + node.index() + " makes it, is more than an array holds: 2^31 - 1");
    }
}
