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
            "Show what a run's generator makes on the way from one latent to another.",
            "",
            "Row r leads from sample 2r of gan sample by the same seed to sample 2r + 1, both included, as in Figure 3 of"
                    + " Goodfellow et al. 2014. A .png has a line of pictures a row, of points of the plane a line over the real"
                    + " ones, of numbers a curve; a .gif shows all rows at once, there and back.",
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
            description = "Pairs of latents, at least 1. Without it: ${DEFAULT-VALUE}.")
    private int rows;

    @Option(
            names = "--steps",
            paramLabel = "K",
            defaultValue = "12",
            description = "Latents of a row, both ends included, at least 2. Without it: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--path",
            paramLabel = "NAME",
            converter = PathConverter.class,
            completionCandidates = PathNames.class,
            description = "linear: the straight line; spherical: along a great circle. Without it: spherical for a"
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
