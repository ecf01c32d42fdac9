package org.gan4j.api.run;

import java.nio.file.Path;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.Generator;

/**
 * A run is about to play.
 *
 * @param experiment its name
 * @param backend its name
 * @param iterations planned
 * @param directory where the run's files go, and those of an observer
 * @param generator to look at, not to change
 * @param discriminator to look at, not to change
 */
public record RunStart(
        String experiment,
        String backend,
        long seed,
        long iterations,
        Path directory,
        Generator generator,
        Discriminator discriminator) {}
