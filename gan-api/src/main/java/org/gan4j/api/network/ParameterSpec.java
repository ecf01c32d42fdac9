package org.gan4j.api.network;

import org.gan4j.api.init.Fans;
import org.gan4j.api.init.Initializer;

/**
 * A named tensor of a network.
 *
 * @param name unique in its network: {@code <index>-<layer>/<parameter>}
 * @param shape row-major
 * @param fans how many values each output sums over, and each input feeds
 */
public record ParameterSpec(String name, Shape shape, Initializer initializer, Fans fans, Kind kind) {
    /** What changes a parameter. */
    public enum Kind {
        /** The optimiser, by its gradient. */
        TRAINED,
        /** The layer itself: running statistics. */
        TRACKED
    }

    ParameterSpec within(String layer) {
        return new ParameterSpec(layer + "/" + name, shape, initializer, fans, kind);
    }

    public boolean isTrained() {
        return kind == Kind.TRAINED;
    }
}
