package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.prior.Prior;

/** What of an experiment can be read, each part by itself, so that a fault in one hides none elsewhere. */
record Parts(
        Place root,
        Optional<Part<DataSpec>> data,
        Optional<Part<Prior>> latent,
        Player generator,
        Player discriminator,
        Optional<Part<Integer>> batchSize,
        Optional<Part<Long>> iterations,
        Optional<Part<Integer>> sampleCount,
        Optional<Part<Long>> checkpointEvery) {
    /** The parts of a player. */
    record Player(String role, Optional<Part<List<LayerSpec>>> layers, Optional<Part<OptimizerSpec>> optimizer) {
        private static Player of(String role, Fields experiment) {
            final Optional<Fields> player = experiment.within(role);
            return new Player(
                    role,
                    player.flatMap(fields -> fields.part("layers", List.class)).map(Player::layers),
                    player.flatMap(fields -> fields.part("optimizer", OptimizerSpec.class)));
        }

        private static Part<List<LayerSpec>> layers(Part<?> list) {
            return new Part<>(
                    ((List<?>) list.value()).stream().map(LayerSpec.class::cast).toList(), list.place());
        }
    }

    /** Empty if the document is no object. */
    static Optional<Parts> of(Forms forms, JsonNode document, Place root) {
        return document instanceof ObjectNode object
                ? Optional.of(of(Fields.of(Experiment.class, object, root, forms)))
                : Optional.empty();
    }

    private static Parts of(Fields experiment) {
        return new Parts(
                experiment.place(),
                experiment.part("data", DataSpec.class),
                experiment.part("latent", Prior.class),
                Player.of("generator", experiment),
                Player.of("discriminator", experiment),
                positive(experiment.part("batchSize", Integer.class)),
                positive(experiment.part("iterations", Long.class)),
                positive(experiment.within("output").flatMap(output -> output.part("sampleCount", Integer.class))),
                positive(experiment.within("checkpoint").flatMap(checkpoint -> checkpoint.part("every", Long.class))));
    }

    private static <N extends Number> Optional<Part<N>> positive(Optional<Part<N>> part) {
        return part.filter(number -> number.value().longValue() > 0);
    }
}
