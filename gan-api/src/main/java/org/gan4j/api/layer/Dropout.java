package org.gan4j.api.layer;

import org.gan4j.api.config.Check;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.TypeName;
import org.gan4j.api.network.Shape;

/** Inverted dropout: {@code y = x / keep} with probability {@code keep}, else 0, in training; {@code y = x} in evaluation. */
@TypeName("dropout")
@Doc("in training keeps each value with a probability, divided by it; else 0")
public record Dropout(
        @Doc("probability of keeping a value, in (0, 1]") double keep) implements LayerSpec {
    public Dropout {
        Check.leftOpen("keep", keep, 0, 1);
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
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.dropout(this);
    }
}
