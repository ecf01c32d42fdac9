package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** {@code y = tanh(x)}. */
@TypeName("tanh")
@Doc("hyperbolic tangent, output in (-1, 1)")
public record Tanh() implements LayerSpec {
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
        return input.through(Math::tanh);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.tanh(this);
    }
}
