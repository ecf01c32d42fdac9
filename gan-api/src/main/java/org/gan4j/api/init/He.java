package org.gan4j.api.init;

import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Normal with variance 2 / in: He et al., ICCV 2015, eq. 10. */
@TypeName("he")
@Doc("normal with deviation sqrt(2 / fan-in), for ReLU")
public record He() implements Initializer {
    @Override
    public void fill(float[] values, InitializerContext context) {
        context.random().normal(values, 0, Math.sqrt(2.0 / context.fans().in()));
    }
}
