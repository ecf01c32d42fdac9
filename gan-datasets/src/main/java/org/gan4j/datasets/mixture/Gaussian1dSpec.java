package org.gan4j.datasets.mixture;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** A Gaussian on the line: data like that of Figure 1 of Goodfellow et al. 2014. */
@TypeName("gaussian-1d")
@Doc("numbers from a Gaussian, of known density")
public record Gaussian1dSpec(
        @Doc("mean of the Gaussian, from -1e9 to 1e9") @Default("0")
        double mean,

        @Doc("standard deviation, above 0 and at most 1e9") @Default("1")
        double deviation,

        @Doc("training examples, at least 1 and at most 1e9; 10000 each for validation and test") @Default("100000")
        int examples,

        @Doc("seed of the data, independent of the run's seed") @Default("0")
        long seed)
        implements DataSpec {
    public Gaussian1dSpec {
        new Component(mean, deviation, 1);
        Check.leftOpen("examples", examples, 0, LineMixture.MOST_EXAMPLES);
    }

    @Override
    public Shape shape() {
        return LineMixture.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(LineMixture.outline(List.of(component()), examples));
    }

    @Override
    public DataSplits load() {
        return LineMixture.draw(List.of(component()), examples, seed, this);
    }

    private Component component() {
        return new Component(mean, deviation, 1);
    }
}
