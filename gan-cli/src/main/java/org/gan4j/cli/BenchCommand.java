package org.gan4j.cli;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.bench.Bench;
import org.gan4j.experiments.bench.BenchCase;
import org.gan4j.experiments.bench.BenchJson;
import org.gan4j.experiments.bench.BenchTable;
import org.gan4j.experiments.bench.Growth;
import org.gan4j.experiments.bench.Measured;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Reading;
import org.gan4j.experiments.file.NewFile;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.pictures.GrowthChart;
import org.gan4j.pictures.Png;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gan bench}. */
@Command(
        name = "bench",
        description = {
            "Time iterations of experiments on each backend, beside the matrix products that they need, one large"
                    + " product, and the generation of 10,000 samples.",
            "",
            "JMH measures each line of the table in its own process, all subjects in turns; this takes 15 seconds"
                    + " or more for each. Run nothing else meanwhile. docs/performance.md explains the figures."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan bench",
            "  gan bench --backends nd4j --experiments experiments/mnist.json --batch 64",
            "  gan bench --batch 64,128,256,512 --picture growth.png",
            "  gan bench --json --out bench.json"
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 1000;

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--backends",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "nd4j,djl",
            description = "Backends, with their default settings. Default: ${DEFAULT-VALUE}.")
    private List<String> backends;

    @Option(
            names = "--experiments",
            paramLabel = "CONFIG",
            split = ",",
            defaultValue =
                    "experiments/mnist-two-layer.json,experiments/mnist.json,experiments/mnist-goodfellow-2014.json",
            description = "Experiments, JSON files. Default: ${DEFAULT-VALUE}.")
    private List<Path> experiments;

    @Option(
            names = "--batch",
            paramLabel = "N",
            split = ",",
            defaultValue = "128",
            description = "Batch sizes. Default: ${DEFAULT-VALUE}.")
    private List<Integer> batchSizes;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description = "Number of turns of each subject. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the figures, as JSON, to this file; refused if it exists.")
    private Path out;

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description =
                    "Draw how the time grows with the batch size, and from one experiment to a larger one, as a PNG;"
                            + " refused if it exists. This needs more than one batch size, or experiments of different"
                            + " size.")
    private Path picture;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    BenchCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new ParameterException(
                    spec.commandLine(), "--rounds must be 1 to " + MOST_ROUNDS + ", not " + rounds);
        }
        requireSome("--backends", backends);
        requireSome("--experiments", experiments);
        requireSome("--batch", batchSizes);
        requireApart();
        final Optional<NewFile> file = Optional.ofNullable(out).map(NewFile::exactly);
        final Optional<NewFile> drawing = Optional.ofNullable(picture).map(NewFile::exactly);
        final List<BenchCase> cases = cases();
        if (drawing.isPresent() && !Growth.isIn(cases)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--picture draws how the time grows: give more than one batch size, or experiments of different size");
        }
        final Bench bench = new Bench(cases, rounds);
        try (StopSignal stop = ShutdownStop.install()) {
            return measure(bench, new Outputs(file, drawing), stop);
        }
    }

    private void requireSome(String option, List<?> values) {
        if (values.isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + " names none");
        }
    }

    /** Neither file may be in the place of the other, or of a directory on its way. */
    private void requireApart() {
        if (out == null || picture == null) {
            return;
        }
        final Path figures = out.toAbsolutePath().normalize();
        final Path drawing = picture.toAbsolutePath().normalize();
        if (figures.startsWith(drawing) || drawing.startsWith(figures)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out " + out + " and --picture " + picture + " are in each other's place: name another file");
        }
    }

    private record Outputs(Optional<NewFile> figures, Optional<NewFile> picture) {}

    /** All that is to be said comes before the signal closes, for then the JVM may end. */
    private int measure(Bench bench, Outputs outputs, StopSignal stop) {
        final Instant started = Instant.now();
        try (Progress progress = progress(bench)) {
            report(bench.run(progress, stop), started, outputs);
            return ExitCode.OK;
        } catch (StoppedException e) {
            spec.commandLine().getErr().println("interrupted; nothing was kept");
            return ExitCode.INTERRUPTED;
        }
    }

    /** Those of one experiment and batch size stand together. */
    private List<BenchCase> cases() {
        final ExperimentReader reader = new ExperimentReader(catalog.get());
        final List<BenchCase> cases = new ArrayList<>();
        final Set<String> warnings = new LinkedHashSet<>();
        final Set<Fault> faults = new LinkedHashSet<>();
        for (final Path config : new LinkedHashSet<>(experiments)) {
            for (final int batchSize : new LinkedHashSet<>(batchSizes)) {
                for (final String backend : new LinkedHashSet<>(backends)) {
                    final Reading reading = reader.examine(config, settings(backend, batchSize));
                    reading.warnings().forEach(warning -> warnings.add(warning.marked("warning: ")));
                    reading.faults().forEach(fault -> faults.add(fault.in(config)));
                    reading.experiment()
                            .ifPresent(experiment -> cases.add(benchCase(experiment, config, backend, batchSize)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(List.copyOf(faults));
        }
        warnings.forEach(spec.commandLine().getErr()::println);
        return cases;
    }

    private static BenchCase benchCase(Experiment experiment, Path config, String backend, int batchSize) {
        final long parameters = Stream.of(experiment.generatorSpec(), experiment.discriminatorSpec())
                .flatMap(network -> network.parameters().stream())
                .filter(ParameterSpec::isTrained)
                .mapToLong(parameter -> parameter.shape().size())
                .sum();
        return new BenchCase(experiment.name(), config, parameters, backend, batchSize);
    }

    private static List<Setting> settings(String backend, int batchSize) {
        return List.of(
                new Setting("--backends " + backend, JsonPointer.compile("/backend"), TextNode.valueOf(backend)),
                new Setting("--batch " + batchSize, JsonPointer.compile("/batchSize"), IntNode.valueOf(batchSize)));
    }

    private Progress progress(Bench bench) {
        return quiet ? Progress.SILENT : new LateProgress(Console.system(), "timing", bench.work(), "turns");
    }

    private void report(List<Measured> measured, Instant started, Outputs outputs) {
        final String figures = new BenchJson(measured, started, GivenCommand.words(spec))
                        .json()
                        .toPrettyString()
                + System.lineSeparator();
        final PrintWriter writer = spec.commandLine().getOut();
        writer.print(
                json ? figures : new BenchTable(measured).text(Terminal.system().width()));
        writer.flush();
        outputs.figures()
                .ifPresent(made -> made.write(stream -> stream.write(figures.getBytes(StandardCharsets.UTF_8))));
        outputs.picture()
                .ifPresent(made ->
                        made.write(stream -> Png.write(GrowthChart.draw(new Growth(measured).charts()), stream)));
    }
}
