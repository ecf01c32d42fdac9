package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.experiments.config.Experiment;

/**
 * What to compare.
 *
 * @param experiments the same one on at least two backends; the first is what the others are held against
 * @param iterations of each, at least 1
 * @param out the directory to make; a new one under {@code runs} if empty
 */
public record CompareRequest(List<Experiment> experiments, long iterations, Optional<Path> out) {
    public CompareRequest {
        experiments = List.copyOf(experiments);
        if (experiments.size() < 2) {
            throw new IllegalArgumentException("a comparison takes at least two backends");
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("a comparison takes at least 1 iteration, not " + iterations);
        }
    }
}
