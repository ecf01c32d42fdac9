package org.gan4j.api.optimizer;

import java.util.List;
import org.gan4j.api.rate.Rate;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/**
 * Kingma and Ba, ICLR 2015, Algorithm 1: {@code m ← β1·m + (1−β1)·g; v ← β2·v + (1−β2)·g²; θ ← θ − rate · m̂ / (√v̂ + ε)}
 * with {@code m̂ = m / (1 − β1^t), v̂ = v / (1 − β2^t)}, where t is the number of updates including this one.
 */
@TypeName("adam")
@Doc("steps scaled by running moments of the gradient")
public record Adam(
        @Doc("learning rate") @Default("0.001") Rate rate,

        @Doc("decay of the first moment, in [0, 1)") @Default("0.9")
        double beta1,

        @Doc("decay of the second moment, in [0, 1)") @Default("0.999")
        double beta2,

        @Doc("added to the root of the corrected second moment, above 0") @Default("1e-8")
        double epsilon)
        implements OptimizerSpec, Cautious {
    public Adam {
        Check.halfOpen("beta1", beta1, 0, 1);
        Check.halfOpen("beta2", beta2, 0, 1);
        Check.positive("epsilon", epsilon);
    }

    @Override
    public List<Finding> cautions() {
        return beta1 > beta2
                ? List.of(Finding.of(
                        "beta1", beta1 + " is above beta2 " + beta2 + "; usually it is below: they may be swapped"))
                : List.of();
    }

    @Override
    public <T> T accept(OptimizerVisitor<T> visitor) {
        return visitor.adam(this);
    }
}
