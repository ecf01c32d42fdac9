package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** {@code y = 1 / (1 + exp(-x))}. */
@TypeName("sigmoid")
@Doc("1 / (1 + exp(-x)), output in (0, 1)")
public record Sigmoid() implements LayerSpec {
    @Override
    public Shape output(Shape input) {
        return input;
    }

    @Override
    public boolean isRowwise() {
        return true;
    }

    @Override
    public Reach reach(Reach input) {
        return input.through(x -> 1 / (1 + Math.exp(-x)));
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.sigmoid(this);
    }
}
