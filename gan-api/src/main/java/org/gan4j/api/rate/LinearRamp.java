package org.gan4j.api.rate;

import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** From {@code from} at iteration 0 in a straight line to {@code to} at iteration {@code until}, and {@code to} thereafter. */
@TypeName("linear")
@Doc("a straight line from one value to another, constant thereafter")
public record LinearRamp(
        @Doc("at iteration 0, 0 or more") double from,
        @Doc("at the end of the ramp, 0 or more") double to,
        @Doc("iteration at which the ramp ends, at least 1") long until)
        implements Rate {
    public LinearRamp {
        Check.notNegative("from", from);
        Check.notNegative("to", to);
        Check.positive("until", (double) until);
    }

    @Override
    public double at(long iteration) {
        return iteration >= until ? to : from + (to - from) * ((double) iteration / until);
    }
}
