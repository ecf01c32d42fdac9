package org.gan4j.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.file.NewFile;
import org.gan4j.experiments.sample.DrawnLatents;
import org.gan4j.experiments.sample.FinishedRun;
import org.gan4j.experiments.sample.InterpolatedLatents;
import org.gan4j.experiments.sample.LatentPath;
import org.gan4j.experiments.sample.Latents;
import org.gan4j.experiments.sample.LinearPath;
import org.gan4j.experiments.sample.SampleFormat;
import org.gan4j.experiments.sample.SampleFormats;
import org.gan4j.experiments.sample.SampleSet;
import org.gan4j.experiments.sample.SphericalPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code gan interpolate}. */
@Command(
        name = "interpolate",
        description = {
            "Draw what a run's generator makes between one latent and another.",
            "",
            "Row r leads from sample 2r to sample 2r + 1 of gan sample with the same seed, as in Figure 3 of"
                    + " Goodfellow et al. 2014. A .png has one line for each row: a line of images, a line through the plane over"
                    + " the real points, or a curve of numbers. A .gif shows all rows at once, there and back.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan interpolate runs/seven",
            "  gan interpolate runs/seven --rows 4 --steps 16 --seed 7 --out lines.png",
            "  gan interpolate runs/seven --rows 16 --steps 40 --path linear --out lines.gif"
        })
final class InterpolateCommand implements Callable<Integer> {
    private static final SortedMap<String, LatentPath> PATHS =
            new TreeMap<>(Map.of("linear", new LinearPath(), "spherical", new SphericalPath()));

    private final Supplier<TypeCatalog> catalog;

    @Mixin
    private SamplingOptions options;

    @Option(
            names = "--rows",
            paramLabel = "R",
            defaultValue = "8",
            description = "Pairs of latents, at least 1. Default: ${DEFAULT-VALUE}.")
    private int rows;

    @Option(
            names = "--steps",
            paramLabel = "K",
            defaultValue = "12",
            description = "Latents of a row, including both ends, at least 2. Default: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--path",
            paramLabel = "NAME",
            converter = PathConverter.class,
            completionCandidates = PathNames.class,
            description = "linear: the straight line; spherical: along a great circle. Default: spherical for a"
                    + " gaussian latent, linear for others.")
    private LatentPath path;

    InterpolateCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        SamplingOptions.requireAtLeast(1, "--rows", rows);
        SamplingOptions.requireAtLeast(2, "--steps", steps);
        final SampleFormats formats = SampleFormats.ofRows(steps);
        final SampleFormat format = options.out().map(formats::of).orElseGet(formats::standard);
        final NewFile file = options.file("interpolation", format);
        final FinishedRun run = options.run(catalog.get());
        final SampledExperiment experiment = run.experiment();
        final Latents ends = new DrawnLatents(experiment.latent(), options.seed());
        final LatentPath way = path == null ? LatentPath.fitting(experiment.latent()) : path;
        final SampleSet samples = options.samples(experiment, (long) rows * steps);
        options.write(run, new InterpolatedLatents(ends, way, steps), samples, format, file);
        return ExitCode.OK;
    }

    private static final class PathConverter implements ITypeConverter<LatentPath> {
        @Override
        public LatentPath convert(String name) {
            final LatentPath path = PATHS.get(name);
            if (path == null) {
                throw new TypeConversionException(
                        "unknown path \"" + name + "\"; known: " + String.join(", ", PATHS.keySet()));
            }
            return path;
        }
    }

    private static final class PathNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PATHS.keySet().iterator();
        }
    }
}
