package org.gan4j.api.run;

import java.nio.file.Path;

/**
 * A file that a run has written, or replaced.
 *
 * @param iteration number of iterations played by then
 */
public record SavedFile(Kind kind, long iteration, Path path) {
    /** The contents of a file. */
    public enum Kind {
        /** A picture of samples. */
        SAMPLES,
        /** An animation of the pictures of samples. */
        ANIMATION,
        /** The curves of losses and of the discriminator's logits. */
        CURVES,
        /** The curves of the metrics. */
        EVALUATIONS,
        /** The generator's weights. */
        GENERATOR,
        /** The weights of the best generator so far. */
        BEST_GENERATOR,
        /** The state of the game. */
        CHECKPOINT
    }
}
