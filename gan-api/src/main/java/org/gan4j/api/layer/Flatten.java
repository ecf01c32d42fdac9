package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** All values of an example in one row, row-major. */
@TypeName("flatten")
@Doc("all values of an example in one row")
public record Flatten() implements LayerSpec {
    @Override
    public Shape output(Shape input) {
        return input.flat();
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
    public boolean isView() {
        return true;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.flatten(this);
    }
}
