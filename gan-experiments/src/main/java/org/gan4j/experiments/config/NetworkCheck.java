package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.network.ShapeException;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;

/** Whether a player's layers fit one another, what goes in and what must come out. */
final class NetworkCheck {
    private static final Shape LOGIT = Shape.of(1);

    private final Parts.Player player;

    NetworkCheck(Parts.Player player) {
        this.player = player;
    }

    /** The network, if there are layers and they fit one another. */
    Optional<NetworkSpec> network(Shape input) {
        return player.layers().filter(layers -> !layers.value().isEmpty()).flatMap(layers -> network(input, layers));
    }

    private Optional<NetworkSpec> network(Shape input, ReadValue<List<LayerSpec>> layers) {
        try {
            return Optional.of(NetworkSpec.of(player.role(), input, layers.value()));
        } catch (ShapeException e) {
            layers.place().element(e.layer()).fault(e.getMessage());
            return Optional.empty();
        }
    }

    void checkSamples(NetworkSpec generator, Shape data) {
        final Shape samples = generator.output();
        if (!samples.equals(data)) {
            final String hint =
                    samples.size() == data.size() ? "; end with {\"type\": \"reshape\", \"shape\": " + data + "}" : "";
            last(generator).fault("gives samples of shape " + samples + ", the data has " + data + hint);
        }
    }

    void checkLogit(NetworkSpec discriminator) {
        if (!discriminator.output().equals(LOGIT)) {
            last(discriminator)
                    .fault("gives " + discriminator.output() + ", a discriminator ends in one logit: " + LOGIT);
        }
    }

    private Place last(NetworkSpec network) {
        return player.layers().orElseThrow().place().element(network.nodes().size() - 1);
    }
}
