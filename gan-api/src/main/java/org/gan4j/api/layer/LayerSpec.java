package org.gan4j.api.layer;

import java.util.List;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** What a layer computes, without how: each backend implements every layer, reached by {@link #accept}. */
public sealed interface LayerSpec
        permits Dense, Relu, LeakyRelu, Sigmoid, Tanh, Maxout, BatchNorm, Dropout, Reshape, Flatten {
    /**
     * The shape of one example after this layer.
     *
     * @throws IllegalArgumentException if the layer cannot take the input; says what it expects and what it gets
     */
    Shape output(Shape input);

    /** The layer's own parameters for that input, none by default. */
    default List<ParameterSpec> parameters(Shape input) {
        return List.of();
    }

    /**
     * Whether, in training, each row of the output follows from that row of the input and the weights alone: neither from
     * other rows nor from chance. Real and generated minibatches may go through such layers as one.
     */
    boolean isRowwise();

    <T> T accept(LayerVisitor<T> visitor);
}
