package org.gan4j.experiments.sample;

import com.google.common.base.Joiner;
import java.io.IOException;
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
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.Checkpoints;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.experiments.rundir.RunRecord;
import org.gan4j.safetensors.NetworkTensors;

/**
 * What a run's directory tells of its generator.
 *
 * @param weights all of the generator's parameters
 */
public record FinishedRun(SampledExperiment experiment, Weights weights) {

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
        final RunRecord run = new RunRecord(directory);
        final SampledExperiment experiment = experiment(run, backend, catalog);
        final Weights weights = checkpoint
                .map(iteration -> checkpoint(run, iteration, experiment))
                .orElseGet(() -> last(run, experiment));
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
        final RunRecord run = new RunRecord(directory);
        final SampledExperiment experiment = experiment(run, backend, catalog);
        final Weights weights = run.best()
                .orElseThrow(() -> new IllegalArgumentException(directory + " has no " + RunFileNames.BEST
                        + (experiment.keepsBest()
                                ? ": nothing was measured yet, or only what is no number"
                                : ": its experiment does not say by what to keep the best generator (\"best\")")));
        return new FinishedRun(experiment, ofGenerator(directory.resolve(RunFileNames.BEST), weights, experiment));
    }

    private static SampledExperiment experiment(RunRecord run, Optional<String> backend, TypeCatalog catalog) {
        if (!run.isRun()) {
            throw new IllegalArgumentException(
                    run.directory() + " is not the directory of a run: there is no " + RunFileNames.CONFIG + " in it");
        }
        final List<Setting> settings =
                backend.map(ExperimentSettings::backend).stream().toList();
        final List<Fault> missing = run.plugins().missing();
        try {
            return new ExperimentReader(catalog)
                    .sampled(run.configFile(), settings)
                    .explained(missing);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(
                    Stream.concat(e.faults().stream(), missing.stream()).toList());
        }
    }

    private static Weights last(RunRecord run, SampledExperiment experiment) {
        final Weights weights = run.generator()
                .orElseThrow(() -> new IllegalArgumentException(run.directory() + " has no " + RunFileNames.GENERATOR
                        + ", which a run writes at its end: this one goes on, or was killed" + instead(run)));
        return ofGenerator(run.directory().resolve(RunFileNames.GENERATOR), weights, experiment);
    }

    /** @param weights as a file names them */
    private static Weights ofGenerator(Path file, Weights weights, SampledExperiment experiment) {
        return checked(file, NetworkTensors.fromFile(experiment.generatorSpec().role(), weights), experiment);
    }

    private static String instead(RunRecord run) {
        final List<Long> iterations = run.checkpoints().iterations();
        return iterations.isEmpty()
                ? ""
                : "; --checkpoint " + iterations.get(iterations.size() - 1) + " takes the newest of its checkpoints";
    }

    private static Weights checkpoint(RunRecord run, long iteration, SampledExperiment experiment) {
        final Checkpoints checkpoints = run.checkpoints();
        final List<Long> iterations = checkpoints.iterations();
        if (!iterations.contains(iteration)) {
            throw new IllegalArgumentException(run.directory() + " has no checkpoint of iteration " + iteration + "; "
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
                    file + " does not fit the generator of " + RunFileNames.CONFIG + ": " + e.getMessage(), e);
        }
        weights.byName().forEach((name, weight) -> requireFinite(file, name, weight.values()));
        return weights;
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
