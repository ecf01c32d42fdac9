package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.game.GameState;

/**
 * What one process is to play.
 *
 * @param iterations from the initial weights on; 0 for none
 * @param marks iterations after which to save the state, ascending
 * @param start with which weights, of the trajectory and of the steps
 * @param steps saved states from which to play one iteration each
 */
public record Assignment(long iterations, List<Long> marks, Start start, List<Step> steps) {
    /** The weights to begin with. */
    public enum Start {
        /** Those of the experiment or of the saved state. */
        GIVEN {
            @Override
            GameState of(GameState state) {
                return state;
            }

            @Override
            String note() {
                return "";
            }
        },
        /** Those, but each by turns a float up or down: the least change that could be. */
        NUDGED {
            @Override
            GameState of(GameState state) {
                return Nudge.nudged(state);
            }

            @Override
            String note() {
                return ", one ulp off";
            }
        };

        abstract GameState of(GameState state);

        /** What to add to a description of the part. */
        abstract String note();
    }

    /**
     * One iteration from a state.
     *
     * @param mark iterations that the state has behind it
     * @param iteration to play, which gives the draws
     * @param state a file, as {@code GameStateFile} has it
     */
    public record Step(long mark, long iteration, Path state) {}

    public Assignment {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
    }

    /** The number of iterations that it takes: a step plays its own twice, for parameters and for gradients. */
    long work() {
        return iterations + 2L * steps.size();
    }
}
