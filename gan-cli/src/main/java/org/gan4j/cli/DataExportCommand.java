package org.gan4j.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.data.Split;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.data.DataCatalog;
import org.gan4j.experiments.data.ExampleWriter;
import org.gan4j.experiments.file.NewFile;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.sample.SampleFormat;
import org.gan4j.experiments.sample.SampleFormats;
import org.gan4j.experiments.sample.SampleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gan data export}. */
@Command(
        name = "export",
        description = {
            "Write examples to a file for other programs.",
            "",
            "The file's ending chooses the format: .npy 32-bit floats [N, ...shape]; .idx, -ubyte and either of them with .gz"
                    + " images as unsigned bytes, like MNIST's; .png a picture. Pixels are in [0, 1], or from 0 to"
                    + " 255, whatever the range in the configuration; other data keep their own coordinates.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan data export mnist --split test --out digits.npy",
            "  gan data export fashion-mnist --count 100 --out garments.png",
            "  gan data export experiments/mine.json --out train-images-idx3-ubyte.gz"
        })
final class DataExportCommand implements Callable<Integer> {
    private static final SampleFormats FORMATS = SampleFormats.ofExamples();

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME|CONFIG",
            description = "A type of data, with its default settings, or an experiment.")
    private String name;

    @Option(
            names = "--split",
            paramLabel = "NAME",
            converter = SplitConverter.class,
            completionCandidates = SplitNames.class,
            defaultValue = "train",
            description = "Which examples: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Split split;

    @Option(names = "--count", paramLabel = "N", description = "Only the first N, at least 1. Default: all.")
    private Integer count;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to make; refused if it exists.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = FormatConverter.class,
            completionCandidates = FormatNames.class,
            description = "Format of the file, whatever its ending: ${COMPLETION-CANDIDATES}.")
    private SampleFormat format;

    @Option(names = "--quiet", description = "Print only where the file is.")
    private boolean quiet;

    DataExportCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final SampleFormat chosen = format == null ? FORMATS.of(out) : format;
        final NewFile file = NewFile.exactly(out);
        final Dataset data = split.of(load(new DataCatalog(catalog.get()).find(name)));
        final SampleSet examples = new SampleSet(name, 0, count(data), data);
        final Path made;
        try (Progress progress =
                quiet ? Progress.SILENT : new LateProgress(Console.system(), "writing", examples.count(), "examples")) {
            made = file.write(stream ->
                    new ExampleWriter(data).write((int) examples.count(), chosen.open(examples, stream), progress));
        }
        report(examples, chosen, made);
        return ExitCode.OK;
    }

    private DataSplits load(DataSpec data) {
        if (quiet) {
            return data.load(LoadProgress.UNHEARD);
        }
        try (LateLoadProgress progress = new LateLoadProgress(Console.system())) {
            return data.load(progress);
        }
    }

    private int count(Dataset data) {
        if (count == null) {
            return data.size();
        }
        if (count < 1 || count > data.size()) {
            throw new IllegalArgumentException("--count must be from 1 to " + data.size() + ", the number of " + split
                    + " examples, not " + count);
        }
        return count;
    }

    private void report(SampleSet examples, SampleFormat chosen, Path made) {
        if (!quiet) {
            final PrintWriter err = spec.commandLine().getErr();
            err.printf(Locale.ROOT, "%d %s examples: %s; in%n", examples.count(), split, chosen.describe(examples));
            err.flush();
        }
        final PrintWriter stdout = spec.commandLine().getOut();
        stdout.println(made);
        stdout.flush();
    }

    private static final class SplitConverter implements ITypeConverter<Split> {
        @Override
        public Split convert(String text) {
            try {
                return Split.named(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static final class SplitNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Split.names().iterator();
        }
    }

    private static final class FormatConverter implements ITypeConverter<SampleFormat> {
        @Override
        public SampleFormat convert(String text) {
            try {
                return FORMATS.named(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.names().iterator();
        }
    }
}
