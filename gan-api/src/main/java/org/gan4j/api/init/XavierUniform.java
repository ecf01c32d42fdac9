package org.gan4j.api.init;

import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Uniform in ±sqrt(6 / (in + out)): Glorot and Bengio, AISTATS 2010, eq. 16. */
@TypeName("xavier-uniform")
@Doc("Glorot: uniform in ±sqrt(6 / (fan-in + fan-out))")
public record XavierUniform() implements Initializer {
    @Override
    public void fill(float[] values, InitializerContext context) {
        final double bound =
                Math.sqrt(6.0 / (context.fans().in() + context.fans().out()));
        context.random().uniform(values, -bound, bound);
    }
}
