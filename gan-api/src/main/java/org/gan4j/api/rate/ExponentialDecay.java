package org.gan4j.api.rate;

import org.gan4j.api.config.Check;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.TypeName;

/** {@code max(initial · factor^iteration, floor)}. */
@TypeName("exponential-decay")
@Doc("initial · factor^iteration, never below the floor")
public record ExponentialDecay(
        @Doc("at iteration 0, above 0") double initial,
        @Doc("per iteration, in (0, 1]") double factor,
        @Doc("least value, 0 or more") @Default("0") double floor)
        implements Rate {
    public ExponentialDecay {
        Check.positive("initial", initial);
        Check.leftOpen("factor", factor, 0, 1);
        Check.notNegative("floor", floor);
    }

    @Override
    public double at(long iteration) {
        return Math.max(initial * Math.pow(factor, (double) iteration), floor);
    }
}
