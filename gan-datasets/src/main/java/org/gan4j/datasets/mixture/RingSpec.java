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
 * Gaussians around a circle, mode i at the angle 2πi / modes: the "2D ring" of Srivastava et al., "VEEGAN", 2017, and of Lin
 * et al., "PacGAN", 2018.
 */
@TypeName("ring")
@Doc("points in the plane from equally likely Gaussians evenly spaced on a circle around 0")
public record RingSpec(
        @Doc("number of Gaussians, at least 1 and at most 1000000") @Default("8")
        int modes,

        @Doc("radius of the circle, above 0 and at most 1e9") @Default("1")
        double radius,

        @Doc("standard deviation of each Gaussian along each axis, above 0 and at most 1e9") @Default("0.01")
        double deviation,

        @Doc("training examples, at least 1 and at most 1e9; 10000 each for validation and test") @Default("100000")
        int examples,

        @Doc("seed of the data, independent of the run's seed") @Default("0")
        long seed)
        implements DataSpec {
    private static final int MOST_MODES = 1_000_000;

    public RingSpec {
        Check.leftOpen("modes", modes, 0, MOST_MODES);
        Check.leftOpen("radius", radius, 0, GaussianMixture.FARTHEST);
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
        return IntStream.range(0, modes)
                .mapToDouble(i -> 2 * Math.PI * i / modes)
                .mapToObj(angle -> new float[] {(float) (radius * Math.cos(angle)), (float) (radius * Math.sin(angle))})
                .toList();
    }
}
