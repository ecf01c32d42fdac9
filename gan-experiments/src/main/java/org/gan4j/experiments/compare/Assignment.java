package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.List;

/**
 * What one process is to play.
 *
 * @param iterations from the initial weights on; 0 for none
 * @param marks iterations after which to save the state, ascending
 * @param start which initial weights
 * @param steps saved states from which to play one iteration each
 */
public record Assignment(long iterations, List<Long> marks, Start start, List<Step> steps) {
    /** The initial weights. */
    public enum Start {
        /** Those of the experiment. */
        GIVEN,
        /** Those, but each by turns a float up or down: the least change that could be. */
        NUDGED
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
