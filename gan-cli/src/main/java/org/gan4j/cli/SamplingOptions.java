package org.gan4j.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.file.NewFile;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.sample.FinishedRun;
import org.gan4j.experiments.sample.Latents;
import org.gan4j.experiments.sample.SampleFormat;
import org.gan4j.experiments.sample.SampleSet;
import org.gan4j.experiments.sample.TrainedGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that name a run, whose generator is to sample, and the file for the samples. */
final class SamplingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The directory that gan run made.")
    private Path run;

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            description = "Sample on this backend, with its default settings. Default: the run's own.")
    private String backend;

    @Mixin
    private GeneratorChoice generator;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draw the latents with this seed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to make; refused if it exists. Default: an unused name in the run's directory.")
    private Path out;

    @Option(names = "--quiet", description = "Print only where the file is.")
    private boolean quiet;

    @Option(names = "--json", description = "Print a description of the file as JSON.")
    private boolean json;

    /** @throws IllegalArgumentException if an option's value is less than {@code least} */
    static void requireAtLeast(long least, String option, long value) {
        if (value < least) {
            throw new IllegalArgumentException(option + " must be at least " + least + ", not " + value);
        }
    }

    /** The file that the option names. */
    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    long seed() {
        return seed;
    }

    FinishedRun run(TypeCatalog catalog) {
        return generator.read(run, Optional.ofNullable(backend), catalog);
    }

    /** @param stem of the file's name within the run's directory, if none was named */
    NewFile file(String stem, SampleFormat format) {
        return out().map(NewFile::exactly)
                .orElseGet(() -> NewFile.numbered(
                        run,
                        stem + generator.suffix() + "-seed" + seed,
                        format.endings().get(0)));
    }

    /** Draws {@code count} samples from the run's generator with the seed; loads the generator's training data. */
    SampleSet samples(SampledExperiment experiment, long count) {
        return new SampleSet(
                experiment.name(), seed, count, load(experiment.data()).train());
    }

    private DataSplits load(DataSpec data) {
        if (quiet) {
            return data.load();
        }
        try (LateLoadProgress progress = new LateLoadProgress(Console.system())) {
            return data.load(progress);
        }
    }

    /** Writes the file and prints its path. */
    void write(FinishedRun finished, Latents latents, SampleSet samples, SampleFormat format, NewFile file) {
        final Path made;
        try (Backend backend = finished.experiment().backend().open();
                Progress progress = progress(samples.count())) {
            final TrainedGenerator generator = new TrainedGenerator(backend, finished);
            made = file.write(
                    stream -> generator.sample(latents, samples.count(), format.open(samples, stream), progress));
        }
        report(samples, format, made);
    }

    private Progress progress(long count) {
        return quiet ? Progress.SILENT : new LateProgress(Console.system(), "sampling", count, "samples");
    }

    private void report(SampleSet samples, SampleFormat format, Path made) {
        if (!quiet && !json) {
            final PrintWriter err = spec.commandLine().getErr();
            err.printf(Locale.ROOT, "%d samples by seed %d: %s; in%n", samples.count(), seed, format.describe(samples));
            err.flush();
        }
        final PrintWriter out = spec.commandLine().getOut();
        out.println(json ? json(samples, format, made) : made);
        out.flush();
    }

    private ObjectNode json(SampleSet samples, SampleFormat format, Path made) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("file", made.toString())
                .put("format", format.name())
                .put("seed", seed)
                .put("count", samples.count());
        samples.data().shape().dimensions().forEach(object.putArray("shape")::add);
        return object;
    }
}
