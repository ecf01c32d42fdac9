package org.gan4j.experiments.bench;

import java.nio.file.Path;

/**
 * One line of the table.
 *
 * @param experiment the experiment's name
 * @param config its file
 * @param parameters trained values of both its networks
 */
public record BenchCase(String experiment, Path config, long parameters, String backend, int batchSize) {
    String title() {
        return experiment + ", batch " + batchSize + ", on " + backend;
    }
}
