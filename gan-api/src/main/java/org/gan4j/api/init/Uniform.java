package org.gan4j.api.init;

import org.gan4j.api.config.Doc;
import org.gan4j.api.config.Range;
import org.gan4j.api.config.TypeName;

@TypeName("uniform")
@Doc("independent values, uniform in a range")
public record Uniform(@Doc("[low, high]") Range range) implements Initializer {
    @Override
    public void fill(float[] values, InitializerContext context) {
        context.random().uniform(values, range.low(), range.high());
    }
}
