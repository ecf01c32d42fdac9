package org.gan4j.experiments.sample;

/** The straight line: {@code (1 − t) from + t to}. */
public record LinearPath() implements LatentPath {
    @Override
    public float[] at(double t, float[] from, float[] to) {
        return Vectors.combination(1 - t, from, t, to);
    }
}
