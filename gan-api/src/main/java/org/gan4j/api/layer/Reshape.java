package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** The same values in another shape, row-major. */
@TypeName("reshape")
@Doc("the same values in another shape")
public record Reshape(
        @Doc("dimensions of one example, such as [1, 28, 28]: channels first")
        Shape shape) implements LayerSpec {
    @Override
    public Shape output(Shape input) {
        if (input.size() != shape.size()) {
            throw new IllegalArgumentException(
                    "expects " + shape.size() + " values to make " + shape + ", gets " + input.size() + " in " + input);
        }
        return shape;
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
        return visitor.reshape(this);
    }
}
