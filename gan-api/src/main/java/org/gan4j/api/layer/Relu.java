package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** {@code y = max(x, 0)}; the derivative at 0 is 0. */
@TypeName("relu")
@Doc("max(x, 0)")
public record Relu() implements LayerSpec {
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
        return input.through(x -> Math.max(x, 0));
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.relu(this);
    }
}
