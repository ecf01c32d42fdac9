package org.gan4j.experiments.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataException;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Setting;
import org.gan4j.experiments.config.TypeCatalog;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.safetensors.NetworkTensors;
import org.gan4j.experiments.safetensors.SafetensorsReader;

/**
 * What a run's directory tells of its generator.
 *
 * @param weights all of the generator's parameters
 */
public record FinishedRun(Path directory, Experiment experiment, Weights weights) {
    private static final String CONFIG = "config.json";
    private static final String WEIGHTS = "generator.safetensors";

    /**
     * Reads {@code config.json} and {@code generator.safetensors}.
     *
     * @param backend to use instead of the run's own, by its name
     * @throws IllegalArgumentException if it is no run's directory, the run has not ended, or the weights are not of the
     *     configured generator
     * @throws org.gan4j.experiments.config.ConfigurationException if the configuration cannot be used
     * @throws DataException if the weights cannot be used
     */
    public static FinishedRun read(Path directory, Optional<String> backend, TypeCatalog catalog) {
        requireRun(directory);
        final List<Setting> settings = backend.map(Setting::backend).stream().toList();
        final Experiment experiment = new ExperimentReader(catalog).read(directory.resolve(CONFIG), settings);
        return new FinishedRun(directory, experiment, weights(directory.resolve(WEIGHTS), experiment));
    }

    private static void requireRun(Path directory) {
        if (!Files.isRegularFile(directory.resolve(CONFIG))) {
            throw new IllegalArgumentException(
                    directory + " is not the directory of a run: there is no " + CONFIG + " in it");
        }
        if (!Files.isRegularFile(directory.resolve(WEIGHTS))) {
            throw new IllegalArgumentException(directory + " has no " + WEIGHTS
                    + ", which a run writes at its end: this one goes on, or was killed");
        }
    }

    private static Weights weights(Path file, Experiment experiment) {
        final Weights weights =
                NetworkTensors.fromFile(experiment.generatorSpec().role(), read(file));
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
