package org.gan4j.experiments.sample;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataException;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.game.Checkpoints;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.SafetensorsReader;

/**
 * What a run's directory tells of its generator.
 *
 * @param weights all of the generator's parameters
 */
public record FinishedRun(SampledExperiment experiment, Weights weights) {
    private static final String CONFIG = "config.json";
    private static final String WEIGHTS = "generator.safetensors";
    private static final String BEST = "best.safetensors";

    /**
     * Reads {@code config.json} and {@code generator.safetensors}, or a checkpoint instead of this.
     *
     * @param checkpoint the number of iterations after which the generator is wanted; its last state if empty
     * @param backend to use instead of the run's own, by its name
     * @throws IllegalArgumentException if it is no run's directory, the run has not ended, or the weights are not of the
     *     configured generator
     * @throws ConfigurationException if what samples need of the configuration cannot be used; names the plug-ins that are missing
     * @throws DataException if the weights cannot be used
     */
    public static FinishedRun read(
            Path directory, Optional<Long> checkpoint, Optional<String> backend, TypeCatalog catalog) {
        final SampledExperiment experiment = experiment(directory, backend, catalog);
        final Weights weights = checkpoint
                .map(iteration -> checkpoint(directory, iteration, experiment))
                .orElseGet(() -> last(directory, experiment));
        return new FinishedRun(experiment, weights);
    }

    /**
     * Reads {@code config.json} and {@code best.safetensors}.
     *
     * @param backend to use instead of the run's own, by its name
     * @throws IllegalArgumentException if it is no run's directory, it kept no best generator, or the weights are not of the
     *     configured one
     * @throws ConfigurationException if what samples need of the configuration cannot be used; names the plug-ins that are missing
     * @throws DataException if the weights cannot be used
     */
    public static FinishedRun readBest(Path directory, Optional<String> backend, TypeCatalog catalog) {
        final SampledExperiment experiment = experiment(directory, backend, catalog);
        final Path file = directory.resolve(BEST);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(directory + " has no " + BEST
                    + (experiment.keepsBest()
                            ? ": nothing was measured yet, or only what is no number"
                            : ": its experiment does not say by what to keep the best generator (\"best\")"));
        }
        return new FinishedRun(experiment, weights(file, experiment));
    }

    private static SampledExperiment experiment(Path directory, Optional<String> backend, TypeCatalog catalog) {
        if (!Files.isRegularFile(directory.resolve(CONFIG))) {
            throw new IllegalArgumentException(
                    directory + " is not the directory of a run: there is no " + CONFIG + " in it");
        }
        final List<Setting> settings =
                backend.map(ExperimentSettings::backend).stream().toList();
        final List<Fault> missing = new RunPlugins(directory).missing();
        try {
            return new ExperimentReader(catalog)
                    .sampled(directory.resolve(CONFIG), settings)
                    .explained(missing);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(
                    Stream.concat(e.faults().stream(), missing.stream()).toList());
        }
    }

    private static Weights last(Path directory, SampledExperiment experiment) {
        final Path file = directory.resolve(WEIGHTS);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(directory + " has no " + WEIGHTS
                    + ", which a run writes at its end: this one goes on, or was killed" + instead(directory));
        }
        return weights(file, experiment);
    }

    private static Weights weights(Path file, SampledExperiment experiment) {
        return checked(file, NetworkTensors.fromFile(experiment.generatorSpec().role(), read(file)), experiment);
    }

    private static String instead(Path directory) {
        final List<Long> iterations = new Checkpoints(directory).iterations();
        return iterations.isEmpty()
                ? ""
                : "; --checkpoint " + iterations.get(iterations.size() - 1) + " takes the newest of its checkpoints";
    }

    private static Weights checkpoint(Path directory, long iteration, SampledExperiment experiment) {
        final Checkpoints checkpoints = new Checkpoints(directory);
        final List<Long> iterations = checkpoints.iterations();
        if (!iterations.contains(iteration)) {
            throw new IllegalArgumentException(directory + " has no checkpoint of iteration " + iteration + "; "
                    + (iterations.isEmpty()
                            ? "it has none"
                            : "there are: " + Joiner.on(", ").join(iterations)));
        }
        final Path file = checkpoints.file(iteration);
        try {
            return checked(file, GameStateFile.read(file).generator().weights(), experiment);
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }

    private static Weights checked(Path file, Weights weights, SampledExperiment experiment) {
        try {
            weights.requireMatch(experiment.generatorSpec().parameters());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " does not fit the generator of " + CONFIG + ": " + e.getMessage(), e);
        }
        weights.byName().forEach((name, weight) -> requireFinite(file, name, weight.values()));
        return weights;
    }

    private static Weights read(Path file) {
        try {
            return SafetensorsReader.read(file).tensors();
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }

    private static void requireFinite(Path file, String name, float[] values) {
        for (final float value : values) {
            if (!Float.isFinite(value)) {
                throw new DataException(file + ": tensor " + name + " holds " + value
                        + "; the run diverged, and its generator makes nothing");
            }
        }
    }
}
