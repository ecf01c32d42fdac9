package org.gan4j.api.init;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

@TypeName("normal")
@Doc("independent normal values")
public record Normal(
        @Doc("any finite number") @Default("0") double mean,
        @Doc("standard deviation, above 0") double deviation) implements Initializer {
    public Normal {
        Check.finite("mean", mean);
        Check.positive("deviation", deviation);
    }

    @Override
    public void fill(float[] values, InitializerContext context) {
        context.random().normal(values, mean, deviation);
    }
}
