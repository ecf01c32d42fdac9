package org.gan4j.api.run;

import java.nio.file.Path;

/**
 * A file that a run has written, or replaced.
 *
 * @param iteration iterations played by then
 */
public record SavedFile(Kind kind, long iteration, Path path) {
    /** What a file holds. */
    public enum Kind {
        /** A picture of samples. */
        SAMPLES,
        /** The pictures of samples, one after the other. */
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
