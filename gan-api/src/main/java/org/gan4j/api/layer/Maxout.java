package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/**
 * {@code y[u] = max over p of x[u · pieces + p]}; X {@code [rows, units · pieces]}, Y {@code [rows, units]}. A tie passes
 * its gradient to the first of the largest. Goodfellow et al., "Maxout networks", ICML 2013.
 */
@TypeName("maxout")
@Doc("largest of each group of consecutive pieces")
public record Maxout(@Doc("inputs per output, at least 2") int pieces) implements LayerSpec {
    public Maxout {
        Check.halfOpen("pieces", pieces, 2, Integer.MAX_VALUE);
    }

    @Override
    public Shape output(Shape input) {
        final int size = LayerSpecs.flatSize(input);
        if (size % pieces != 0) {
            throw new IllegalArgumentException(
                    "expects a multiple of its " + pieces + " pieces as input, gets " + input);
        }
        return Shape.of(size / pieces);
    }

    @Override
    public boolean isRowwise() {
        return true;
    }

    @Override
    public Reach reach(Reach input) {
        return input;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.maxout(this);
    }
}
