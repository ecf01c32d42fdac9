package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Path;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.game.GameModule;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.Checkpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointRecorderTest {
    @TempDir
    private Path runs;

    @Test
    void keepsTheNewestAndTheEnd() {
        assertThat(checkpoints(run(saving(5, 3)))).containsExactly(15L, 20L, 23L);
        assertThat(checkpoints(run(saving(23, 3)))).as("the end, once").containsExactly(23L);
    }

    @Test
    void savesNothingUnlessAsked() {
        assertThat(run(saving(0, 3)).directory().resolve("checkpoints")).doesNotExist();
    }

    @Test
    void savesWhereARunIsInterrupted() {
        final RunOutcome outcome = new Recording(runs).runAndStopAfter(8, saving(5, 3));
        assertThat(outcome.end().ending()).isEqualTo(Ending.INTERRUPTED);
        assertThat(checkpoints(outcome)).containsExactly(5L, 8L);
    }

    @Test
    void savesNoStateThatDiverged() {
        final Experiment failing = Experiments.images()
                .with(new LossFrom(12, loss -> Double.NaN))
                .saving(new CheckpointConfig(5, 9))
                .build();
        assertThat(checkpoints(run(failing))).containsExactly(5L, 10L);
    }

    @Test
    void savesAStateFromWhichTheGameGoesOn() throws IOException {
        final Experiment experiment = saving(10, 9);
        final RunOutcome outcome = run(experiment);
        final Checkpoints checkpoints = new Checkpoints(outcome.directory());
        try (Backend backend = experiment.backend().open()) {
            final AdversarialGame game = Guice.createInjector(
                            new GameModule(experiment, experiment.data().load(), backend))
                    .getInstance(AdversarialGame.class);
            game.restore(GameStateFile.read(checkpoints.file(10)));
            for (int iteration = 10; iteration < 23; iteration++) {
                game.play(iteration);
            }
            assertClose(game.state().generator().weights(), state(checkpoints, 23));
        }
    }

    private static Weights state(Checkpoints checkpoints, long iteration) throws IOException {
        return GameStateFile.read(checkpoints.file(iteration)).generator().weights();
    }

    /** Bit by bit on engines that calculate in floats, as the contract of games has it; this one calculates in doubles. */
    private static void assertClose(Weights actual, Weights expected) {
        for (final String name : expected.byName().keySet()) {
            assertThat(actual.values(name)).as(name).containsExactly(expected.values(name), offset(1e-5f));
        }
    }

    private static Experiment saving(long every, int keep) {
        return Experiments.images().saving(new CheckpointConfig(every, keep)).build();
    }

    private RunOutcome run(Experiment experiment) {
        return new Recording(runs).run(experiment);
    }

    private static Iterable<Long> checkpoints(RunOutcome outcome) {
        return new Checkpoints(outcome.directory()).iterations();
    }
}
