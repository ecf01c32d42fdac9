package org.gan4j.api.init;

import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

@TypeName("uniform")
@Doc("independent values, uniform in a range")
public record Uniform(@Doc("[low, high]") Range range) implements Initializer {
    @Override
    public void fill(float[] values, InitializerContext context) {
        context.random().uniform(values, range.low(), range.high());
    }
}
