package org.gan4j.experiments.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that trains until it is told to stop. */
final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] arguments) {
        new ExperimentRunner()
                .run(new RunRequest(
                        Experiments.images().lasting(1L << 40).build(),
                        Recording.RESOLVED,
                        Optional.of(Path.of(arguments[0])),
                        List.of(arguments),
                        Verbosity.QUIET));
    }
}
