package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LayerSpecs;
import org.gan4j.api.layer.Reach;
import org.gan4j.config.ReadValue;
import org.gan4j.spec.Range;

/** Whether the networks can give the values that they should. */
final class ReachCheck {
    private static final Reach PROBABILITIES = new Reach(0, 1);
    private static final Range TANH = new Range(-1, 1);

    /** The layer that has the last say, and what can come out of it. */
    private record End(int layer, Reach reach) {}

    /** Warns of an output activation that keeps the generator from some of the data. */
    void checkGenerator(Parts.Player generator, Range data) {
        generator
                .layers()
                .ifPresent(layers -> bounded(layers.value())
                        .filter(end -> !end.reach().covers(data))
                        .ifPresent(end -> warn(
                                layers,
                                end,
                                "gives values " + end.reach() + ", but the data has values "
                                        + new Reach(data.low(), data.high()) + remedy(data))));
    }

    /** Refuses probabilities at the end; warns of whatever else keeps the discriminator from some logits. */
    void checkDiscriminator(Parts.Player discriminator) {
        discriminator
                .layers()
                .ifPresent(layers -> bounded(layers.value()).ifPresent(end -> {
                    final LayerSpec last = layers.value().get(end.layer());
                    if (last.reach(Reach.EVERYTHING).equals(PROBABILITIES)) {
                        layers.place()
                                .element(end.layer())
                                .fault("a discriminator ends in a logit: leave the " + LayerSpecs.typeOf(last)
                                        + " out");
                    } else {
                        warn(
                                layers,
                                end,
                                "gives values " + end.reach()
                                        + ", but a discriminator ends in a logit, any number; leave it out");
                    }
                }));
    }

    private static void warn(ReadValue<List<LayerSpec>> layers, End end, String message) {
        layers.place().element(end.layer()).warning(message);
    }

    private static String remedy(Range data) {
        return data.low() >= TANH.low() && data.high() <= TANH.high()
                ? "; tanh gives values from -1 to 1"
                : "; leave it out";
    }

    /** Empty if all values can come out. */
    private static Optional<End> bounded(List<LayerSpec> layers) {
        End end = new End(-1, Reach.EVERYTHING);
        for (int i = 0; i < layers.size(); i++) {
            final Reach reach = layers.get(i).reach(end.reach());
            if (!reach.equals(end.reach())) {
                end = new End(i, reach);
            }
        }
        return end.reach().equals(Reach.EVERYTHING) ? Optional.empty() : Optional.of(end);
    }
}
