package org.gan4j.api.run;

import java.nio.file.Path;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.Generator;

/**
 * The start of a run, before the first iteration.
 *
 * @param experiment the experiment's name
 * @param backend the backend's name
 * @param iterations number of planned iterations
 * @param directory for the files of the run and of its observers
 * @param generator to inspect, not to change
 * @param discriminator to inspect, not to change
 */
public record RunStart(
        String experiment,
        String backend,
        long seed,
        long iterations,
        Path directory,
        Generator generator,
        Discriminator discriminator) {}
