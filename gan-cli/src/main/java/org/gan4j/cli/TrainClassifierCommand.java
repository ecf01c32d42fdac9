package org.gan4j.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.config.RecordFile;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.classifier.ClassifierConfig;
import org.gan4j.experiments.classifier.ClassifierFiles;
import org.gan4j.experiments.classifier.ClassifierResult;
import org.gan4j.experiments.classifier.ClassifierTrainer;
import org.gan4j.experiments.config.GanVocabulary;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.provenance.ProvenanceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan train-classifier}. */
@Command(
        name = "train-classifier",
        description = {
            "Train a classifier for the metrics that judge samples.",
            "",
            "The classifier is trained on the training examples; the validation examples choose the epoch whose weights are"
                    + " kept; the test examples are only for measuring. The directory gets its weights (.safetensors), its"
                    + " classes and accuracies (.json), and provenance.json.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  gan train-classifier experiments/classifiers/mlp-mnist.json --out runs/mlp"})
final class TrainClassifierCommand implements Callable<Integer> {
    private static final Path RUNS = Path.of("runs");

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", description = "The classifier, a JSON file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make; refused if it exists."
                    + " Default: runs/classifier-<name>, with a counter if that exists.")
    private Path out;

    @Option(names = "--quiet", description = "Print only where the files are, and errors.")
    private boolean quiet;

    TrainClassifierCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final RecordFile<ClassifierConfig> document =
                RecordFile.read(file, GanVocabulary.CLASSIFIER, ClassifierConfig.class, catalog.get());
        document.warnings().forEach(warning -> spec.commandLine().getErr().println(warning.marked("warning: ")));
        final ClassifierConfig config = document.orThrow();
        try (StopSignal stop = ShutdownStop.install()) {
            return train(document, config, stop);
        }
    }

    /** Prints and cleans up everything before the signal closes, because then the JVM may end. */
    private int train(RecordFile<ClassifierConfig> document, ClassifierConfig config, StopSignal stop) {
        final OutputDirectory directory = out == null
                ? OutputDirectory.createNumbered(RUNS.resolve("classifier-" + config.name()))
                : OutputDirectory.create(out);
        try {
            final Instant started = Instant.now();
            final DataSplits data = load(config.data());
            final ClassifierResult trained = train(config, data, stop);
            new ClassifierFiles(config, document.resolved(), trained).write(directory);
            directory.write(
                    ProvenanceRecord.FILE,
                    FileContent.json(provenance(
                            new ProvenanceRecord(started, GivenCommand.words(spec), config.seed()), trained, data)));
            report(config, trained, directory);
            return ExitCode.OK;
        } catch (StoppedException e) {
            spec.commandLine().getErr().println("interrupted; nothing was kept");
            return ExitCode.INTERRUPTED;
        } finally {
            directory.discardIfEmpty();
        }
    }

    private DataSplits load(DataSpec data) {
        if (quiet) {
            return data.load();
        }
        try (LateLoadProgress progress = new LateLoadProgress(Console.system())) {
            return data.load(progress);
        }
    }

    private ClassifierResult train(ClassifierConfig config, DataSplits data, StopSignal stop) {
        final ClassifierTrainer trainer = new ClassifierTrainer(config, data);
        try (Progress progress = quiet
                ? Progress.SILENT
                : new LateProgress(Console.system(), config.name(), trainer.steps(), "minibatches")) {
            return trainer.train(progress, stop);
        }
    }

    private static ObjectNode provenance(ProvenanceRecord record, ClassifierResult trained, DataSplits data) {
        final ObjectNode json = record.json();
        new TreeMap<>(trained.engine()).forEach(json.putObject("backend")::put);
        new TreeMap<>(data.checksums()).forEach(json.putObject("data")::put);
        return json;
    }

    private void report(ClassifierConfig config, ClassifierResult trained, OutputDirectory directory) {
        if (!quiet) {
            final PrintWriter err = spec.commandLine().getErr();
            err.printf(
                    Locale.ROOT,
                    "%s classifies %.2f %% of the test examples correctly (%.2f %% of the validation examples, epoch %d); in%n",
                    config.name(),
                    100 * trained.testAccuracy(),
                    100 * trained.validationAccuracy(),
                    trained.epoch());
            err.flush();
        }
        final PrintWriter stdout = spec.commandLine().getOut();
        stdout.println(directory.path());
        stdout.flush();
    }
}
