package org.gan4j.api.layer;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
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

    /** The fewest rows of a minibatch that it can be trained on. */
    default int leastRows() {
        return 1;
    }

    /** What the output can be if the input fills an interval; by default anything, as of a layer with weights. */
    default Reach reach(Reach input) {
        return Reach.EVERYTHING;
    }

    /** Whether the output is the input itself, perhaps in another shape. */
    default boolean isView() {
        return false;
    }

    /** The probability with which a random mask keeps a value in training; empty if the layer draws none. */
    default OptionalDouble maskKeep() {
        return OptionalDouble.empty();
    }

    /** Names of parameters that are added to every row of the output as they are. */
    default Set<String> shifts() {
        return Set.of();
    }

    /** Whether, in training, the output stays the same whatever is added to all rows of the input. */
    default boolean removesShifts() {
        return false;
    }

    <T> T accept(LayerVisitor<T> visitor);
}
