package org.gan4j.experiments.run;

import java.nio.file.Path;
import org.gan4j.api.run.RunEnd;

/**
 * What a run came to.
 *
 * @param directory all that it left
 */
public record RunOutcome(Path directory, RunEnd end) {}
