package org.gan4j.datasets.mixture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/**
 * Gaussians on a square grid, by default with means {−4, −2, 0, 2, 4}²: the "2D grid" of Srivastava et al., "VEEGAN", 2017,
 * and of Lin et al., "PacGAN", 2018.
 */
@TypeName("grid")
@Doc("points in the plane from equally likely Gaussians on a square grid around 0")
public record GridSpec(
        @Doc("Gaussians along each axis, at least 1 and at most 1000") @Default("5")
        int side,

        @Doc("distance between neighbours, above 0 and at most 1e9") @Default("2")
        double spacing,

        @Doc("standard deviation of each Gaussian along each axis, above 0 and at most 1e9") @Default("0.05")
        double deviation,

        @Doc("training examples, at least 1 and at most 1e9; 10000 each for validation and test") @Default("100000")
        int examples,

        @Doc("seed of the data, independent of the run's seed") @Default("0")
        long seed)
        implements DataSpec {
    private static final int LONGEST_SIDE = 1000;

    public GridSpec {
        Check.leftOpen("side", side, 0, LONGEST_SIDE);
        Check.leftOpen("spacing", spacing, 0, GaussianMixture.FARTHEST);
        Check.leftOpen("deviation", deviation, 0, GaussianMixture.FARTHEST);
        Check.leftOpen("examples", examples, 0, GaussianMixture.MOST_EXAMPLES);
    }

    @Override
    public Shape shape() {
        return GaussianMixture.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(GaussianMixture.outline(centres(), deviation, examples));
    }

    @Override
    public DataSplits load() {
        return GaussianMixture.draw(centres(), deviation, examples, seed, this);
    }

    private List<float[]> centres() {
        return IntStream.range(0, side * side)
                .mapToObj(i -> new float[] {coordinate(i / side), coordinate(i % side)})
                .toList();
    }

    private float coordinate(int step) {
        return (float) ((step - (side - 1) / 2.0) * spacing);
    }
}
