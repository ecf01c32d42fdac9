package org.gan4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.cli.console.SteadyProgress;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.OptionValue;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.OptionReader;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.data.DataCatalog;
import org.gan4j.experiments.evaluate.EvaluationJson;
import org.gan4j.experiments.evaluate.EvaluationPlan;
import org.gan4j.experiments.evaluate.EvaluationReport;
import org.gan4j.experiments.evaluate.EvaluationRunner;
import org.gan4j.experiments.evaluate.EvaluationTable;
import org.gan4j.experiments.evaluate.GeneratorSamples;
import org.gan4j.experiments.evaluate.MetricChoice;
import org.gan4j.experiments.evaluate.NamedMetric;
import org.gan4j.experiments.evaluate.SampleFile;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.provenance.ProvenanceRecord;
import org.gan4j.experiments.sample.FinishedRun;
import org.gan4j.experiments.sample.TrainedGenerator;
import org.gan4j.pictures.Png;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Measure the samples of a finished run, or samples from another program, by metrics; optionally beside"
                    + " controls, for which the expected values are known.",
            "",
            "Metrics see pixels in [0, 1]. Without --metric: all metrics that suit the data; those that the run's"
                    + " configuration has keep their settings. The same run, seed and backend give the same numbers.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan evaluate runs/seven",
            "  gan evaluate runs/seven --metric parzen --controls --out runs/seven-evaluated",
            "  gan evaluate runs/seven --best --metric class-coverage",
            "  gan evaluate runs/seven --metric '{\"type\": \"parzen\", \"samples\": 2000}' --json",
            "  gan evaluate --samples digits.npy --data mnist",
            "  gan evaluate --data ring --controls"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "0..1", description = "The directory that gan run made.")
    private Path run;

    @Option(
            names = "--samples",
            paramLabel = "FILE",
            description = "Measure samples from another program: .npy, .safetensors, IDX (.idx, -ubyte, either with"
                    + " .gz), a directory of images; pixels in [0, 1] or bytes, whole or flattened. Or JSON, a"
                    + " configuration of data, whose training examples are used.")
    private String samples;

    @Option(
            names = "--data",
            paramLabel = "NAME",
            description = "The data that the samples are to be like: a type, at its defaults, an experiment's file, or"
                    + " JSON.")
    private String data;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "Measure this metric; repeatable. JSON sets its fields (gan list metric shows them).")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--controls",
            description = "Also measure controls: real data, data without some classes, noise and so on.")
    private boolean controls;

    @Mixin
    private GeneratorChoice generator;

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            description =
                    "Compute on this backend, with its default settings. Default: the run's own, or the standard one.")
    private String backend;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draw samples and controls with this seed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A directory to make, for evaluation.json and pictures; refused if it exists.")
    private Path out;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    EvaluateCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws IOException {
        requireSubject();
        final TypeCatalog types = catalog.get();
        final EvaluationPlan plan = run == null ? planOfData(types) : planOfRun(types);
        try (StopSignal stop = ShutdownStop.install()) {
            return evaluate(plan, new OptionReader(types), stop);
        }
    }

    /** Prints and cleans up everything before the signal closes, because then the JVM may end. */
    private int evaluate(EvaluationPlan plan, OptionReader options, StopSignal stop) throws IOException {
        final Optional<OutputDirectory> directory = Optional.ofNullable(out).map(OutputDirectory::create);
        try {
            final Instant started = Instant.now();
            final EvaluationReport report = carryOut(plan, stop, directory);
            final ObjectNode forPrograms = new EvaluationJson(report, options).json();
            directory.ifPresent(place -> write(report, forPrograms, started, place));
            print(report, forPrograms);
            return ExitCode.OK;
        } catch (StoppedException e) {
            spec.commandLine().getErr().println("interrupted; nothing was kept");
            return ExitCode.INTERRUPTED;
        } finally {
            directory.ifPresent(OutputDirectory::discardIfEmpty);
        }
    }

    private void requireSubject() {
        if (run != null && (samples != null || data != null)) {
            throw unusable("give a run or --data, not both: a run has its own data and samples");
        }
        if (run == null && data == null) {
            throw unusable(
                    samples == null
                            ? "give a run, or --data with --samples, --controls or both"
                            : "--samples needs --data: the data to compare the samples with");
        }
        if (run == null && samples == null && !controls) {
            throw unusable("--data needs --samples, --controls or both: there is nothing to measure");
        }
        if (run == null && generator.option().isPresent()) {
            throw unusable(generator.option().get() + " needs a run");
        }
    }

    private ParameterException unusable(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private EvaluationPlan planOfRun(TypeCatalog types) {
        final FinishedRun finished = generator.read(run, Optional.ofNullable(backend), types);
        final SampledExperiment experiment = finished.experiment();
        experiment.unread().forEach(fault -> spec.commandLine().getErr().println(fault.marked("warning: ")));
        final String subject = "the generator of " + run + generator.when();
        return plan(
                subject,
                experiment.data(),
                experiment.backend(),
                new MetricChoice(types, experiment.metrics()),
                Optional.of((engine, train, progress) -> new GeneratorSamples(
                        subject,
                        new TrainedGenerator(engine, finished),
                        experiment.latent(),
                        seed,
                        train.shape().size(),
                        MetricUnits.of(train))));
    }

    private EvaluationPlan planOfData(TypeCatalog types) {
        final OptionReader options = new OptionReader(types);
        final DataSpec learnt =
                OptionValue.isJson(data) ? options.data("--data", data) : new DataCatalog(types).find(data);
        final BackendSpec engine = backend == null ? options.standardBackend() : options.backend("--backend", backend);
        final Optional<EvaluationPlan.Source> source = Optional.ofNullable(samples)
                .map(text -> (opened, train, progress) -> new SampleFile(options, train).read(text, progress));
        return plan(
                samples == null ? "controls of " + data : samples + " against " + data,
                learnt,
                engine,
                new MetricChoice(types, List.of()),
                source);
    }

    private EvaluationPlan plan(
            String subject,
            DataSpec learnt,
            BackendSpec engine,
            MetricChoice choice,
            Optional<EvaluationPlan.Source> source) {
        final boolean asked = !metrics.isEmpty();
        final List<NamedMetric> chosen = asked ? choice.asked(metrics) : choice.all();
        return new EvaluationPlan(
                subject, learnt, engine, chosen, asked, source, controls ? choice.controls() : Map.of(), seed);
    }

    private EvaluationReport carryOut(EvaluationPlan plan, StopSignal stop, Optional<OutputDirectory> directory) {
        final Optional<BiConsumer<String, BufferedImage>> gallery = directory.map(
                place -> (name, picture) -> place.write(name + ".png", stream -> Png.write(picture, stream)));
        if (quiet) {
            return new EvaluationRunner(LoadProgress.UNHEARD, units -> Progress.SILENT, stop, gallery).run(plan);
        }
        try (LateLoadProgress loading = new LateLoadProgress(Console.system())) {
            return new EvaluationRunner(loading, EvaluateCommand::progress, stop, gallery).run(plan);
        }
    }

    private static Progress progress(long units) {
        return new SteadyProgress(new LateProgress(Console.system(), "evaluating", units, ""));
    }

    private void write(EvaluationReport report, ObjectNode forPrograms, Instant started, OutputDirectory directory) {
        final ObjectNode provenance = new ProvenanceRecord(started, GivenCommand.words(spec), seed).json();
        new TreeMap<>(report.engine()).forEach(provenance.putObject("backend")::put);
        directory.write(ProvenanceRecord.FILE, FileContent.json(provenance));
        directory.write(EvaluationJson.FILE, FileContent.json(forPrograms));
    }

    private void print(EvaluationReport report, ObjectNode forPrograms) throws IOException {
        final PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            stdout.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(forPrograms));
        } else {
            stdout.print(new EvaluationTable(report).text(Terminal.system().width()));
            if (out != null) {
                stdout.println();
                stdout.println("all numbers and pictures are in " + out);
            }
        }
        stdout.flush();
    }
}
