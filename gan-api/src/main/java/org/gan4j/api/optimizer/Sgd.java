package org.gan4j.api.optimizer;

import org.gan4j.api.rate.Rate;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Gradient descent with classical momentum: {@code v ← momentum · v − rate · g; θ ← θ + v} (Polyak, 1964). */
@TypeName("sgd")
@Doc("gradient descent with classical momentum")
public record Sgd(
        @Doc("learning rate") Rate rate,
        @Doc("share of the last step kept") @Default("0") Rate momentum) implements OptimizerSpec {
    @Override
    public <T> T accept(OptimizerVisitor<T> visitor) {
        return visitor.sgd(this);
    }
}
