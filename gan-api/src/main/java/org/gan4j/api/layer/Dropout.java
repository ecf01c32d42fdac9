package org.gan4j.api.layer;

import java.util.List;
import java.util.OptionalDouble;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** Inverted dropout: {@code y = x / keep} with probability {@code keep}, else 0, in training; {@code y = x} in evaluation. */
@TypeName("dropout")
@Doc("in training keeps each value with a probability, divided by it; else 0")
public record Dropout(
        @Doc("probability of keeping a value, in (0, 1]: 1 - the rate, or p, of other frameworks")
        double keep) implements LayerSpec, Cautious {
    /** Dropping more than half is rare. */
    private static final double LEAST_USUAL_KEEP = 0.5;

    public Dropout {
        Check.leftOpen("keep", keep, 0, 1);
    }

    @Override
    public List<Finding> cautions() {
        return keep < LEAST_USUAL_KEEP
                ? List.of(Finding.of(
                        "keep",
                        keep + " drops more than half of the values; a dropout rate (p) of " + keep + " is keep "
                                + LayerSpecs.complement(keep)))
                : List.of();
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }

    @Override
    public boolean isRowwise() {
        return false;
    }

    @Override
    public Reach reach(Reach input) {
        return input;
    }

    @Override
    public OptionalDouble maskKeep() {
        return OptionalDouble.of(keep);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.dropout(this);
    }
}
