package org.gan4j.graph;

import java.util.List;

/** Operations that reduce many values to one, along axes that keep a size of 1. */
public sealed interface Reduction extends Op {
    List<Integer> axes();

    @Override
    default Shape shape(List<Shape> inputs) {
        Shape result = inputs.get(0);
        for (final int axis : axes()) {
            result = result.with(axis, 1);
        }
        return result;
    }

    /** {@code Σ x} */
    record Sum(List<Integer> axes) implements Reduction {
        public Sum {
            axes = List.copyOf(axes);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.broadcast(y.inputs().get(0).shape()));
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.sum(this, at);
        }
    }

    /** {@code max x}; equal largest values share the gradient equally. */
    record Largest(List<Integer> axes) implements Reduction {
        public Largest {
            axes = List.copyOf(axes);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Value x = y.inputs().get(0);
            final Value isLargest = x.like(1).minus(y.greater(x));
            final Value count = isLargest.sum(axes);
            return List.of(dy.over(count).times(isLargest));
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.largest(this, at);
        }
    }
}
