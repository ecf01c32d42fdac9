package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesTest {
    @TempDir
    private Path runs;

    /** Observations are logged at 5, 10, 15, 20 and 23; a curve has at least two. */
    @Test
    void areThereAsSoonAsThereIsTimeForThem() throws IOException {
        assertThat(roundsWithCurves(new SteppingClock(10_000))).startsWith(10).endsWith(22);
        assertThat(roundsWithCurves(new SteppingClock(0))).isEmpty();
        try (var made = Files.list(runs)) {
            assertThat(made.map(run -> run.resolve("curves.png"))).hasSize(2).allMatch(Files::exists, "at the end");
        }
    }

    /** Rounds after which a run that goes on has a picture. */
    private List<Integer> roundsWithCurves(Clock clock) {
        final Experiment experiment = Experiments.images().build();
        final OutputDirectory directory = OutputDirectory.createNumbered(runs.resolve("run"));
        final List<Integer> rounds = new ArrayList<>();
        final int[] asked = {0};
        final StopSignal stop = () -> {
            if (Files.exists(directory.file("curves.png"))) {
                rounds.add(asked[0]);
            }
            asked[0]++;
            return false;
        };
        final RunRequest request = new RunRequest(experiment, Recording.RESOLVED, Optional.empty(), Recording.COMMAND);
        try (Backend backend = experiment.backend().open()) {
            final RunModule module =
                    new RunModule(request, experiment.data().load(), backend, directory, List.of(), stop);
            Guice.createInjector(Modules.override(module).with(new AbstractModule() {
                        @Override
                        protected void configure() {
                            bind(Clock.class).toInstance(clock);
                        }
                    }))
                    .getInstance(GameLoop.class)
                    .run();
        }
        return rounds;
    }
}
