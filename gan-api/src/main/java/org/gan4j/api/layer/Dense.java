package org.gan4j.api.layer;

import java.util.List;
import java.util.Set;
import org.gan4j.api.init.Fans;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** {@code Y = X · W + b}; X {@code [rows, in]}, W {@code [in, units]}, b {@code [units]}, Y {@code [rows, units]}. */
@TypeName("dense")
@Doc("fully connected: X·W + b")
public record Dense(
        @Doc("outputs, at least 1") int units,

        @Doc("initial W, shape [inputs, units]") @Default("\"xavier-uniform\"")
        Initializer weights,

        @Doc("initial b, shape [units]") @Default("0") Initializer bias)
        implements LayerSpec {
    public static final String WEIGHTS = "weights";
    public static final String BIAS = "bias";

    public Dense {
        Check.positive("units", units);
    }

    @Override
    public Shape output(Shape input) {
        LayerSpecs.flatSize(input);
        return Shape.of(units);
    }

    @Override
    public List<ParameterSpec> parameters(Shape input) {
        final Fans fans = new Fans(input.size(), units);
        return List.of(
                new ParameterSpec(WEIGHTS, Shape.of(input.size(), units), weights, fans, ParameterSpec.Kind.TRAINED),
                new ParameterSpec(BIAS, Shape.of(units), bias, fans, ParameterSpec.Kind.TRAINED));
    }

    @Override
    public boolean isRowwise() {
        return true;
    }

    @Override
    public Set<String> shifts() {
        return Set.of(BIAS);
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.dense(this);
    }
}
