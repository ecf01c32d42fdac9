package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.game.Checkpoints;
import org.gan4j.experiments.game.GameStateFile;

/**
 * {@code checkpoints/<iteration>.safetensors}: the game's state at every {@code every} iterations and at the end of a run that
 * did not fail, the newest {@code keep} of them; nothing if {@code every} is 0.
 */
final class CheckpointRecorder implements RunObserver {
    private final RunDirectory directory;
    private final AdversarialGame game;
    private final CheckpointConfig config;
    private final Deque<String> kept = new ArrayDeque<>();

    @Inject
    CheckpointRecorder(RunDirectory directory, AdversarialGame game, Experiment experiment) {
        this.directory = directory;
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
        directory.write(name, stream -> GameStateFile.write(state, stream));
        kept.addLast(name);
        if (kept.size() > config.keep()) {
            delete(kept.removeFirst());
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(directory.file(name));
        } catch (IOException e) {
            throw FileFailure.of("cannot delete " + directory.file(name), e);
        }
    }
}
