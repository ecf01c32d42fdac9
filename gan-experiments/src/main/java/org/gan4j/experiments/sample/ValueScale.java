package org.gan4j.experiments.sample;

/** Maps a generator's values to those of a file. */
@FunctionalInterface
interface ValueScale {
    float of(float value);
}
