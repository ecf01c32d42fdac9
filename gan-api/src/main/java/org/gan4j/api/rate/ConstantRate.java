package org.gan4j.api.rate;

import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

@TypeName("constant")
@Doc("one value throughout; a plain number means the same")
public record ConstantRate(@Doc("0 or more") double value) implements Rate {
    public ConstantRate {
        Check.notNegative("value", value);
    }

    @Override
    public double at(long iteration) {
        return value;
    }
}
