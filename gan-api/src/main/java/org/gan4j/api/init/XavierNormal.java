package org.gan4j.api.init;

import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Normal with variance 2 / (in + out): Glorot and Bengio, AISTATS 2010, eq. 12. */
@TypeName("xavier-normal")
@Doc("Glorot: normal with deviation sqrt(2 / (fan-in + fan-out))")
public record XavierNormal() implements Initializer {
    @Override
    public void fill(float[] values, InitializerContext context) {
        final double deviation =
                Math.sqrt(2.0 / (context.fans().in() + context.fans().out()));
        context.random().normal(values, 0, deviation);
    }
}
