package org.gan4j.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.file.NewFile;
import org.gan4j.experiments.sample.DrawnLatents;
import org.gan4j.experiments.sample.FinishedRun;
import org.gan4j.experiments.sample.SampleFormat;
import org.gan4j.experiments.sample.SampleFormats;
import org.gan4j.experiments.sample.SampleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code gan sample}. */
@Command(
        name = "sample",
        description = {
            "Draw samples from a run's generator.",
            "",
            "The file's ending chooses the format: .png a picture; .npy and .safetensors 32-bit floats [N, ...shape]; .idx,"
                    + " -ubyte and either of them with .gz images as unsigned bytes, like MNIST's. Pixels are in"
                    + " [0, 1], or from 0 to 255, whatever the range that the generator was trained on; other data keep their"
                    + " own coordinates. Sample i does not depend on the count.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan sample runs/seven",
            "  gan sample runs/seven --count 10000 --seed 7 --out digits.npy",
            "  gan sample runs/seven --count 60000 --out train-images-idx3-ubyte.gz",
            "  gan sample runs/seven --best --backend djl --out digits.png"
        })
final class SampleCommand implements Callable<Integer> {
    private static final SampleFormats FORMATS = SampleFormats.ofSamples();

    private final Supplier<TypeCatalog> catalog;

    @Mixin
    private SamplingOptions options;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "Number of samples, at least 1. Default: the output.sampleCount of the run.")
    private Long count;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = FormatConverter.class,
            completionCandidates = FormatNames.class,
            description =
                    "Format of the file, whatever its ending: ${COMPLETION-CANDIDATES}. Without it and --out: png.")
    private SampleFormat format;

    SampleCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        if (count != null) {
            SamplingOptions.requireAtLeast(1, "--count", count);
        }
        final SampleFormat chosen =
                format == null ? options.out().map(FORMATS::of).orElseGet(FORMATS::standard) : format;
        final NewFile file = options.file("samples", chosen);
        final FinishedRun run = options.run(catalog.get());
        final SampledExperiment experiment = run.experiment();
        final SampleSet samples =
                options.samples(experiment, count == null ? experiment.output().sampleCount() : count);
        options.write(run, new DrawnLatents(experiment.latent(), options.seed()), samples, chosen, file);
        return ExitCode.OK;
    }

    private static final class FormatConverter implements ITypeConverter<SampleFormat> {
        @Override
        public SampleFormat convert(String name) {
            try {
                return FORMATS.named(name);
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
