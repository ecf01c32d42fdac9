package org.gan4j.experiments.config;

import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.prior.Prior;
import org.gan4j.config.Fault;

/**
 * What it takes of an experiment to sample its trained generator and to measure the samples.
 *
 * @param layers the generator's, whose initial values do not matter
 * @param metrics those that can be read
 * @param unread why others cannot
 * @param keepsBest whether it says by what to keep the best generator
 */
public record SampledExperiment(
        String name,
        BackendSpec backend,
        DataSpec data,
        Prior latent,
        List<LayerSpec> layers,
        OutputConfig output,
        List<MetricSpec> metrics,
        List<Fault> unread,
        boolean keepsBest) {
    public SampledExperiment {
        layers = List.copyOf(layers);
        metrics = List.copyOf(metrics);
        unread = List.copyOf(unread);
    }

    public static SampledExperiment of(Experiment experiment) {
        return new SampledExperiment(
                experiment.name(),
                experiment.backend(),
                experiment.data(),
                experiment.latent(),
                experiment.generator().layers(),
                experiment.output(),
                ScheduledMetric.metrics(experiment.metrics()),
                List.of(),
                experiment.best().isPresent());
    }

    /** With what explains why metrics cannot be read, if there are such. */
    public SampledExperiment explained(List<Fault> causes) {
        return unread.isEmpty()
                ? this
                : new SampledExperiment(
                        name,
                        backend,
                        data,
                        latent,
                        layers,
                        output,
                        metrics,
                        Stream.concat(unread.stream(), causes.stream()).toList(),
                        keepsBest);
    }

    /**
     * The generator, from latents to samples.
     *
     * @throws org.gan4j.api.network.ShapeException if its layers do not fit one another
     */
    public NetworkSpec generatorSpec() {
        return NetworkSpec.of(Experiment.GENERATOR, Shape.of(latent.size()), layers);
    }
}
