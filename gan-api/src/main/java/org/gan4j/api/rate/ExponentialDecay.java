package org.gan4j.api.rate;

import java.util.List;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** {@code max(initial · factor^iteration, floor)}. */
@TypeName("exponential-decay")
@Doc("initial · factor^iteration, never below the floor")
public record ExponentialDecay(
        @Doc("at iteration 0, above 0") double initial,
        @Doc("per iteration, in (0, 1]") double factor,
        @Doc("least value, 0 or more") @Default("0") double floor)
        implements Rate, Cautious {
    /** Halves a rate in 69 iterations. */
    private static final double LEAST_USUAL_FACTOR = 0.99;

    private static final double TENTH = 0.1;

    public ExponentialDecay {
        Check.positive("initial", initial);
        Check.leftOpen("factor", factor, 0, 1);
        Check.notNegative("floor", floor);
    }

    @Override
    public List<Finding> cautions() {
        return factor < LEAST_USUAL_FACTOR
                ? List.of(Finding.of(
                        "factor",
                        factor + " is per iteration: it leaves a tenth after "
                                + Math.round(Math.log(TENTH) / Math.log(factor))
                                + " iterations; a factor per epoch of n iterations is its n-th root per iteration"))
                : List.of();
    }

    @Override
    public double at(long iteration) {
        return Math.max(initial * Math.pow(factor, (double) iteration), floor);
    }
}
