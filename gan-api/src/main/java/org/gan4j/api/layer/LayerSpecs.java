package org.gan4j.api.layer;

import java.math.BigDecimal;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.TypeName;

/** What all layers share. */
public final class LayerSpecs {
    private LayerSpecs() {}

    /** The layer's name in configurations: {@code leaky-relu}. */
    public static String typeOf(LayerSpec layer) {
        return layer.getClass().getAnnotation(TypeName.class).value();
    }

    /** 1 − value, without round-off in its digits. */
    static String complement(double value) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(value)).toPlainString();
    }

    static int flatSize(Shape input) {
        if (!input.isFlat()) {
            throw new IllegalArgumentException(
                    "expects a flat input [n], gets " + input + "; put a flatten layer before it");
        }
        return input.size();
    }
}
