package org.gan4j.experiments.sample;

/**
 * The direction goes along the great circle at an even pace (Shoemake, "Animating rotation with quaternion curves", SIGGRAPH
 * 1985), the length changes evenly: {@code |at(t)| = (1 − t) |from| + t |to|}. Where no great circle is singled out, both on
 * one line through 0, it is the straight line.
 */
public record SphericalPath() implements LatentPath {
    private static final double LEAST_SINE = 1e-9;

    @Override
    public float[] at(double t, float[] from, float[] to) {
        final double fromLength = Vectors.length(from);
        final double toLength = Vectors.length(to);
        final double angle = Vectors.angle(from, to);
        final double sine = Math.sin(angle);
        if (!(sine > LEAST_SINE)) {
            return new LinearPath().at(t, from, to);
        }
        final double length = (1 - t) * fromLength + t * toLength;
        return Vectors.combination(
                length / fromLength * (Math.sin((1 - t) * angle) / sine),
                from,
                length / toLength * (Math.sin(t * angle) / sine),
                to);
    }
}
