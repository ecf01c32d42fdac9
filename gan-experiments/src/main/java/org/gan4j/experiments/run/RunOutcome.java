package org.gan4j.experiments.run;

import java.nio.file.Path;

/**
 * What a run came to.
 *
 * @param directory all that it left
 */
public record RunOutcome(Path directory, Ending ending) {}
