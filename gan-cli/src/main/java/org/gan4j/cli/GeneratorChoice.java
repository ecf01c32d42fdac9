package org.gan4j.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.sample.FinishedRun;
import picocli.CommandLine.Option;

/** The options that choose a state of a run's generator. */
final class GeneratorChoice {
    @Option(
            names = "--checkpoint",
            paramLabel = "N",
            description = "Load the generator from the checkpoint of iteration N. Default: its weights at the end.")
    private Long checkpoint;

    @Option(
            names = "--best",
            description = "Load the generator of the best measurement, as defined by the experiment's field best.")
    private boolean best;

    /** @throws IllegalArgumentException if two states are asked for, or as {@link FinishedRun} says */
    FinishedRun read(Path run, Optional<String> backend, TypeCatalog catalog) {
        if (best && checkpoint != null) {
            throw new IllegalArgumentException("--best and --checkpoint each name a generator; leave one of them out");
        }
        return best
                ? FinishedRun.readBest(run, backend, catalog)
                : FinishedRun.read(run, Optional.ofNullable(checkpoint), backend, catalog);
    }

    /** The option that was given; empty for the generator at the end. */
    Optional<String> option() {
        if (best) {
            return Optional.of("--best");
        }
        return Optional.ofNullable(checkpoint).map(iteration -> "--checkpoint");
    }

    /** Part of a file's name: begins with a hyphen, or is empty for the generator at the end. */
    String suffix() {
        if (best) {
            return "-best";
        }
        return checkpoint == null ? "" : "-" + checkpoint;
    }

    /** Part of a message: begins with a blank, or is empty for the generator at the end. */
    String when() {
        if (best) {
            return " at its best";
        }
        return checkpoint == null ? "" : " after " + checkpoint + " iterations";
    }
}
