package org.gan4j.graph;

import java.util.List;

/**
 * A primitive operation on arrays. An operation states the shape of its result and its gradient, in operations of the same set:
 * so gradients have gradients. Equal operations on equal inputs give equal results.
 */
public sealed interface Op permits Leaf, Elementwise, Movement, Reduction, Contraction, Call {
    /** @throws IllegalArgumentException if the inputs do not fit; says why */
    Shape shape(List<Shape> inputs);

    /**
     * The contribution of this operation to each input's gradient, in the order of the inputs: the vector-Jacobian product.
     *
     * @param y the operation's value
     * @param dy the gradient with respect to {@code y}, of its shape
     */
    List<Value> gradient(Value y, Value dy);

    <T> T accept(Visitor<T> visitor, Value at);

    /** Whether the result can be a view of the input's memory. */
    default boolean isView() {
        return false;
    }

    /** One case for each operation: a visitor that lacks one does not compile. */
    interface Visitor<T> {
        T input(Leaf.Input op, Value at);

        T constant(Leaf.Constant op, Value at);

        T unary(Elementwise.Unary op, Value at);

        T power(Elementwise.Power op, Value at);

        T binary(Elementwise.Binary op, Value at);

        T stop(Movement.Stop op, Value at);

        T reshape(Movement.Reshape op, Value at);

        T permute(Movement.Permute op, Value at);

        T broadcast(Movement.Broadcast op, Value at);

        T slice(Movement.Slice op, Value at);

        T pad(Movement.Pad op, Value at);

        T concat(Movement.Concat op, Value at);

        T sum(Reduction.Sum op, Value at);

        T largest(Reduction.Largest op, Value at);

        T matMul(Contraction.MatMul op, Value at);

        T convolution(Contraction.Convolution op, Value at);

        T composite(Call.Composite op, Value at);

        T part(Call.Part op, Value at);
    }
}
