package org.gan4j.api.layer;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** {@code y = x} if {@code x > 0}, else {@code slope · x}; the derivative at 0 is the slope. */
@TypeName("leaky-relu")
@Doc("x if x > 0, else slope·x")
public record LeakyRelu(
        @Doc("slope below zero, in [0, 1)") @Default("0.2") double slope) implements LayerSpec {
    public LeakyRelu {
        Check.halfOpen("slope", slope, 0, 1);
    }

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
        return slope == 0 ? new Relu().reach(input) : input.through(x -> x > 0 ? x : slope * x);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.leakyRelu(this);
    }
}
