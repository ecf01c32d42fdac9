package org.gan4j.datasets.mixture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Density;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;

/** Points in the plane drawn from equally likely isotropic Gaussians; a longer sample of a key begins with the shorter one. */
final class GaussianMixture implements Dataset, Mixture, Density {
    static final Shape SHAPE = Shape.of(2);
    /** Lengths up to this keep every value, and its square, far within a float. */
    static final double FARTHEST = 1e9;
    /** This many points fit an array. */
    static final int MOST_EXAMPLES = 1_000_000_000;

    private static final int DIMENSION = 2;
    private static final int HELD_OUT = 10_000;
    private static final int MARGIN = 6;
    private static final int NOISE_LANE = 0;
    private static final int MODE_LANE = 1;

    private final List<float[]> modes;
    private final double deviation;
    private final float[] points;

    /** @param index selects one of the independent samples of a seed */
    GaussianMixture(List<float[]> modes, double deviation, int size, long seed, int index) {
        this.modes = List.copyOf(modes);
        this.deviation = deviation;
        this.points = new float[Math.multiplyExact(size, DIMENSION)];
        new RandomStream(seed, Purpose.DATA, index, NOISE_LANE).normal(points, 0, deviation);
        final RandomStream choice = new RandomStream(seed, Purpose.DATA, index, MODE_LANE);
        for (int i = 0; i < size; i++) {
            final float[] mode = modes.get(choice.nextInt(modes.size()));
            points[DIMENSION * i] += mode[0];
            points[DIMENSION * i + 1] += mode[1];
        }
    }

    /**
     * Independent samples: {@code examples} for training, 10,000 for validation, 10,000 for the test.
     *
     * @param recipe the source of the points, for provenance
     */
    static DataSplits draw(List<float[]> modes, double deviation, int examples, long seed, Record recipe) {
        return new DataSplits(
                new GaussianMixture(modes, deviation, examples, seed, 0),
                new GaussianMixture(modes, deviation, HELD_OUT, seed, 1),
                new GaussianMixture(modes, deviation, HELD_OUT, seed, 2),
                Map.of("recipe", recipe.toString()));
    }

    /** What is known of the result of {@link #draw} in advance. */
    static DataOutline outline(List<float[]> modes, double deviation, int examples) {
        final long points = examples + 2L * HELD_OUT;
        return new DataOutline(
                DataTraits.of(SHAPE, new SplitSizes(examples, HELD_OUT, HELD_OUT))
                        .ofMixture(),
                range(modes, deviation),
                points * DIMENSION * Float.BYTES);
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public int size() {
        return points.length / DIMENSION;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        System.arraycopy(points, DIMENSION * Objects.checkIndex(index, size()), destination, offset, DIMENSION);
    }

    /** From 6 deviations below the modes' least coordinate to 6 above the largest: one value in 10^9 lies outside. */
    @Override
    public Range range() {
        return range(modes, deviation);
    }

    private static Range range(List<float[]> modes, double deviation) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (final float[] mode : modes) {
            low = Math.min(low, Math.min(mode[0], mode[1]));
            high = Math.max(high, Math.max(mode[0], mode[1]));
        }
        return new Range(low - MARGIN * deviation, high + MARGIN * deviation);
    }

    @Override
    public List<Mode> modes() {
        return modes.stream()
                .map(mean -> new Mode(mean.clone(), deviation, 1.0 / modes.size()))
                .toList();
    }

    @Override
    public double logDensity(double... point) {
        return GaussianSum.equallyLikely(modes, deviation).logDensity(point);
    }
}
