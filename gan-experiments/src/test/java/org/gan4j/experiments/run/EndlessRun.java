package org.gan4j.experiments.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;

/** A program that trains until it is told to stop. */
final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] arguments) {
        final Path directory = Path.of(arguments[0]);
        final RunRequest request = new RunRequest(
                Experiments.images().lasting(1L << 40).build(),
                Recording.RESOLVED,
                Optional.of(directory),
                List.of(arguments));
        try (StopSignal stop = ShutdownStop.install()) {
            new ExperimentRunner(directory.getParent()).run(request, LoadProgress.UNHEARD, List.of(), stop);
        }
    }
}
