package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.prior.Prior;
import org.gan4j.config.Fields;
import org.gan4j.config.Forms;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;

/** What of an experiment can be read, each part by itself, so that a fault in one hides none elsewhere. */
record Parts(
        Place root,
        Optional<ReadValue<DataSpec>> data,
        Optional<ReadValue<Prior>> latent,
        Player generator,
        Player discriminator,
        Optional<ReadValue<Integer>> batchSize,
        Optional<ReadValue<Long>> iterations,
        List<ReadValue<MetricSpec>> readableMetrics,
        Optional<ReadValue<Integer>> sampleCount,
        Optional<ReadValue<Long>> checkpointEvery,
        Optional<ReadValue<List<ScheduledMetric>>> metrics,
        Best best) {
    /** The parts of a player. */
    record Player(
            String role, Optional<ReadValue<List<LayerSpec>>> layers, Optional<ReadValue<OptimizerSpec>> optimizer) {
        private static Player of(String role, Fields experiment) {
            final Optional<Fields> player = experiment.within(role);
            return new Player(
                    role,
                    player.flatMap(fields -> list(fields, "layers", LayerSpec.class)),
                    player.flatMap(fields -> fields.part("optimizer", OptimizerSpec.class)));
        }
    }

    /** The parts of what to go by in keeping the best generator. */
    record Best(
            Optional<ReadValue<String>> metric,
            Optional<ReadValue<String>> value,
            Optional<ReadValue<Optional<Goal>>> goal) {
        private static Best of(Fields experiment) {
            final Optional<Fields> best = experiment.within("best");
            return new Best(
                    best.flatMap(fields -> fields.part("metric", String.class)),
                    best.flatMap(fields -> fields.part("value", String.class)),
                    best.flatMap(fields -> fields.part("goal", Optional.class)).map(Best::goal));
        }

        private static ReadValue<Optional<Goal>> goal(ReadValue<?> goal) {
            return new ReadValue<>(((Optional<?>) goal.value()).map(Goal.class::cast), goal.place());
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
                experiment.elements("metrics", ScheduledMetric.class).stream()
                        .map(scheduled -> new ReadValue<>(scheduled.value().metric(), scheduled.place()))
                        .toList(),
                positive(experiment.within("output").flatMap(output -> output.part("sampleCount", Integer.class))),
                positive(experiment.within("checkpoint").flatMap(checkpoint -> checkpoint.part("every", Long.class))),
                list(experiment, "metrics", ScheduledMetric.class),
                Best.of(experiment));
    }

    private static <T> Optional<ReadValue<List<T>>> list(Fields fields, String name, Class<T> element) {
        final Optional<? extends ReadValue<?>> part = fields.part(name, List.class);
        return part.map(list -> elements(list, element));
    }

    private static <T> ReadValue<List<T>> elements(ReadValue<?> list, Class<T> element) {
        return new ReadValue<>(
                ((List<?>) list.value()).stream().map(element::cast).toList(), list.place());
    }

    private static <N extends Number> Optional<ReadValue<N>> positive(Optional<ReadValue<N>> part) {
        return part.filter(number -> number.value().longValue() > 0);
    }
}
