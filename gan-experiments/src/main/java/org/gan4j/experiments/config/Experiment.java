package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LayerSpecs;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;

/** A whole experiment, resolved: every field has a value. */
public record Experiment(
        @Doc("names the run; 1 to 100 letters, digits, '-', '_' and '.'")
        String name,

        @Doc("what it is, for people") @Default("\"\"") String description,

        @Doc("all randomness of a run follows from it") @Default("1")
        long seed,

        @Doc("the engine") @Default("\"nd4j\"") BackendSpec backend,
        @Doc("what to learn") DataSpec data,
        @Doc("the generator's input") Prior latent,
        @Doc("maps latents to samples of the data's shape") PlayerConfig generator,
        @Doc("maps samples to one logit") PlayerConfig discriminator,

        @Doc("the objectives") @Default("\"non-saturating\"")
        Loss loss,

        @Doc("who moves when") @Default("\"alternating\"") Schedule schedule,

        @Doc("rows of a minibatch, at least 1") @Default("128")
        int batchSize,

        @Doc("rounds of the schedule, at least 1") long iterations,

        @Doc("what to measure, and how often") @Default("[]")
        List<ScheduledMetric> metrics,

        @Doc("what to record, and how often") @Default("{}") OutputConfig output,
        @Doc("how often to save the game") @Default("{}") CheckpointConfig checkpoint,

        @Doc("by which measurement to keep the best generator and to end early; null for neither") @Default("null")
        Optional<BestConfig> best,

        @Doc("when to tell that the generator has collapsed") @Default("{}")
        CollapseConfig collapse,

        @Doc("who watches the run beside those that write its files") @Default("[]")
        List<ObserverSpec> observers) {
    /** The role of the generator's network, with which its tensors' names begin. */
    public static final String GENERATOR = "generator";

    /** The role of the discriminator's network. */
    public static final String DISCRIMINATOR = "discriminator";

    public Experiment {
        Check.fileName("name", name);
        Check.positive("batchSize", batchSize);
        Check.positive("iterations", (double) iterations);
        requireTrainable(generator, batchSize);
        requireTrainable(discriminator, batchSize);
        metrics = List.copyOf(metrics);
        observers = List.copyOf(observers);
    }

    private static void requireTrainable(PlayerConfig player, int batchSize) {
        for (final LayerSpec layer : player.layers()) {
            if (batchSize < layer.leastRows()) {
                throw new FieldException(
                        "batchSize",
                        "must be at least " + layer.leastRows() + " for " + LayerSpecs.typeOf(layer) + " to train, not "
                                + batchSize);
            }
        }
    }

    /**
     * The generator, from latents to samples.
     *
     * @throws org.gan4j.api.network.ShapeException if its layers do not fit one another
     */
    public NetworkSpec generatorSpec() {
        return NetworkSpec.of(GENERATOR, Shape.of(latent.size()), generator.layers());
    }

    /**
     * The discriminator, from samples to one logit.
     *
     * @throws org.gan4j.api.network.ShapeException if its layers do not fit one another
     */
    public NetworkSpec discriminatorSpec() {
        return NetworkSpec.of(DISCRIMINATOR, data.shape(), discriminator.layers());
    }
}
