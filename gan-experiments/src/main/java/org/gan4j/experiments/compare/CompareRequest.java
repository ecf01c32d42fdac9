package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.experiments.config.Experiment;

/**
 * What to compare.
 *
 * @param experiments the same one on at least two backends of different types; the first is what the others are held against
 * @param iterations of each, in [1, {@link #MOST_ITERATIONS}]
 * @param out the directory to make; a new one under {@code runs} if empty
 * @param command the command line, for provenance
 */
public record CompareRequest(List<Experiment> experiments, long iterations, Optional<Path> out, List<String> command) {
    /** Every iteration's losses and time are kept in memory. */
    public static final long MOST_ITERATIONS = 10_000_000;

    public CompareRequest {
        experiments = List.copyOf(experiments);
        command = List.copyOf(command);
        if (experiments.size() < 2) {
            throw new IllegalArgumentException("a comparison takes at least two backends");
        }
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException(
                    "a comparison takes 1 to " + MOST_ITERATIONS + " iterations, not " + iterations);
        }
    }
}
