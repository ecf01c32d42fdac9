package org.gan4j.api.init;

import java.util.Arrays;
import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

@TypeName("constant")
@Doc("one value everywhere; a plain number means the same")
public record Constant(@Doc("any finite number") double value) implements Initializer {
    public Constant {
        Check.finite("value", value);
    }

    @Override
    public void fill(float[] values, InitializerContext context) {
        Arrays.fill(values, (float) value);
    }
}
