package org.gan4j.api.layer;

import org.gan4j.api.config.TypeName;
import org.gan4j.api.network.Shape;

/** What all layers share. */
public final class LayerSpecs {
    private LayerSpecs() {}

    /** The layer's name in configurations: {@code leaky-relu}. */
    public static String typeOf(LayerSpec layer) {
        return layer.getClass().getAnnotation(TypeName.class).value();
    }

    static int flatSize(Shape input) {
        if (!input.isFlat()) {
            throw new IllegalArgumentException(
                    "expects a flat input [n], gets " + input + "; put a flatten layer before it");
        }
        return input.size();
    }
}
