package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.Ending;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.Checkpoints;

/**
 * {@code checkpoints/<iteration>.safetensors}: the game's state at every {@code every} iterations and at the end of a run that
 * did not fail, the newest {@code keep} of them; nothing if {@code every} is 0.
 */
final class CheckpointRecorder implements RunObserver {
    private final OutputDirectory directory;
    private final RunOutput output;
    private final AdversarialGame game;
    private final CheckpointConfig config;
    private final Deque<String> kept = new ArrayDeque<>();

    @Inject
    CheckpointRecorder(OutputDirectory directory, RunOutput output, AdversarialGame game, Experiment experiment) {
        this.directory = directory;
        this.output = output;
        this.game = game;
        this.config = experiment.checkpoint();
    }

    @Override
    public void onRound(long iteration, Round round) {
        if (isWanted() && iteration % config.every() == 0) {
            record(iteration);
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (isWanted() && end.ending() != Ending.FAILED && end.iterations() % config.every() != 0) {
            record(end.iterations());
        }
    }

    private boolean isWanted() {
        return config.every() > 0;
    }

    private void record(long iteration) {
        final GameState state = game.state();
        final String name = Checkpoints.name(iteration);
        output.save(SavedFile.Kind.CHECKPOINT, iteration, name, stream -> GameStateFile.write(state, stream));
        kept.addLast(name);
        if (kept.size() > config.keep()) {
            directory.discard(kept.removeFirst());
        }
    }
}
