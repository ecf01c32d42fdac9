package org.gan4j.experiments.sample;

/**
 * Rows of latents at even steps along paths: row r leads from end 2r to end 2r + 1, both included. Numbered row by row.
 *
 * @param steps latents of a row, at least 2
 */
public record InterpolatedLatents(Latents ends, LatentPath path, int steps) implements Latents {
    public InterpolatedLatents {
        if (steps < 2) {
            throw new IllegalArgumentException("steps must be at least 2, both ends, not " + steps);
        }
    }

    @Override
    public float[] at(long number) {
        final long row = number / steps;
        final double t = number % steps / (steps - 1.0);
        return path.at(t, ends.at(2 * row), ends.at(2 * row + 1));
    }
}
