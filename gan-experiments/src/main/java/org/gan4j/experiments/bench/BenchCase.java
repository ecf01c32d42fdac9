package org.gan4j.experiments.bench;

import java.nio.file.Path;

/**
 * One line of the table.
 *
 * @param experiment the experiment's name
 * @param config its file
 */
public record BenchCase(String experiment, Path config, String backend, int batchSize) {
    String title() {
        return experiment + ", batch " + batchSize + ", on " + backend;
    }
}
