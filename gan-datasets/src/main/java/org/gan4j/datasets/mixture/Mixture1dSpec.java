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
import org.gan4j.spec.FieldException;
import org.gan4j.spec.TypeName;

/** A mixture of Gaussians on the line. */
@TypeName("mixture-1d")
@Doc("numbers from a mixture of Gaussians, of known density")
public record Mixture1dSpec(
        @Doc("the Gaussians, each with mean, deviation and optionally weight")
        List<Component> components,

        @Doc("training examples, at least 1 and at most 1e9; 10000 each for validation and test") @Default("100000")
        int examples,

        @Doc("seed of the data, independent of the run's seed") @Default("0")
        long seed)
        implements DataSpec {
    public Mixture1dSpec {
        components = List.copyOf(components);
        if (components.isEmpty()) {
            throw new FieldException("components", "must have at least one Gaussian");
        }
        Check.leftOpen("examples", examples, 0, LineMixture.MOST_EXAMPLES);
    }

    @Override
    public Shape shape() {
        return LineMixture.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(LineMixture.outline(components, examples));
    }

    @Override
    public DataSplits load() {
        return LineMixture.draw(components, examples, seed, this);
    }
}
