package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.network.ShapeException;
import org.gan4j.api.prior.Prior;

/**
 * Whether the two networks fit latents, data and the game. Reads each piece of the document by itself, so that a fault
 * elsewhere hides none here.
 */
final class NetworkCheck {
    private static final Shape LOGIT = Shape.of(1);

    private final Forms forms;
    private final Place root;

    NetworkCheck(Forms forms, Place root) {
        this.forms = forms;
        this.root = root;
    }

    void check() {
        final Optional<Shape> latent =
                piece(forms.of(Prior.class), root.field("latent")).map(prior -> Shape.of(((Prior) prior).size()));
        final Optional<Shape> data =
                piece(forms.of(DataSpec.class), root.field("data")).map(spec -> ((DataSpec) spec).shape());
        final Player generator = new Player("generator");
        final Player discriminator = new Player("discriminator");
        discriminator.checkEnd();
        latent.flatMap(generator::network)
                .ifPresent(network -> data.ifPresent(shape -> generator.checkSamples(network, shape)));
        data.flatMap(discriminator::network).ifPresent(discriminator::checkLogit);
    }

    /** A value, if it can be read; its own faults are reported by whoever reads the whole. */
    private static Optional<Object> piece(Form form, Place place) {
        final JsonNode node = place.document().root().at(place.pointer());
        return form.read(node, new Place(place.document(), place.pointer(), new ArrayList<>()));
    }

    private final class Player {
        private final String role;
        private final Place place;
        private final List<LayerSpec> layers;

        Player(String role) {
            this.role = role;
            place = root.field(role).field("layers");
            layers = piece(new ListForm(forms.of(LayerSpec.class)), place)
                    .map(list ->
                            ((List<?>) list).stream().map(LayerSpec.class::cast).toList())
                    .orElse(List.of());
        }

        /** The network, if there are layers and they fit one another. */
        Optional<NetworkSpec> network(Shape input) {
            try {
                return layers.isEmpty() ? Optional.empty() : Optional.of(NetworkSpec.of(role, input, layers));
            } catch (ShapeException e) {
                place.element(e.layer()).fault(e.getMessage());
                return Optional.empty();
            }
        }

        void checkSamples(NetworkSpec network, Shape data) {
            final Shape samples = network.output();
            if (!samples.equals(data)) {
                final String hint = samples.size() == data.size()
                        ? "; end with {\"type\": \"reshape\", \"shape\": " + data + "}"
                        : "";
                last().fault("gives samples of shape " + samples + ", the data has " + data + hint);
            }
        }

        void checkLogit(NetworkSpec network) {
            if (!network.output().equals(LOGIT)) {
                last().fault("gives " + network.output() + ", a discriminator ends in one logit: " + LOGIT);
            }
        }

        void checkEnd() {
            if (!layers.isEmpty() && layers.get(layers.size() - 1) instanceof Sigmoid) {
                last().fault("a discriminator ends in a logit: leave the sigmoid out");
            }
        }

        private Place last() {
            return place.element(layers.size() - 1);
        }
    }
}
