package org.gan4j.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Operations that move values without changing them. */
public sealed interface Movement extends Op {
    /** The same values, with the gradient stopped. */
    enum Stop implements Movement {
        STOP;

        @Override
        public Shape shape(List<Shape> inputs) {
            return inputs.get(0);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(y.like(0));
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.stop(this, at);
        }
    }

    /** The same values in the same order, in another shape of the same size. */
    record Reshape(Shape to) implements Movement {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape.require(inputs.get(0).size() == to.size(), () -> inputs.get(0) + " cannot be reshaped to " + to);
            return to;
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.reshape(y.inputs().get(0).shape()));
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.reshape(this, at);
        }
    }

    /** Axis {@code i} of the result is axis {@code axes[i]} of the input. */
    record Permute(List<Integer> axes) implements Movement {
        public Permute {
            axes = List.copyOf(axes);
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            final Shape x = inputs.get(0);
            Shape.require(
                    axes.stream().sorted().toList().equals(x.axes()), () -> axes + " is no order of the axes of " + x);
            return new Shape(axes.stream().map(x::dimension).toList());
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.permute(
                    IntStream.range(0, axes.size()).map(axes::indexOf).toArray()));
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.permute(this, at);
        }
    }

    /** The same values, repeated along axes that the input lacks or has with size 1. */
    record Broadcast(Shape to) implements Movement {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape.require(
                    inputs.get(0).stretchedWith(to).equals(to), () -> inputs.get(0) + " does not stretch to " + to);
            return to;
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.sumTo(y.inputs().get(0).shape()));
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.broadcast(this, at);
        }
    }

    /** Indices {@code from} (inclusive) to {@code to} (exclusive) of an axis. */
    record Slice(int axis, int from, int to) implements Movement {
        @Override
        public Shape shape(List<Shape> inputs) {
            final Shape x = inputs.get(0);
            Shape.require(
                    from >= 0 && from < to && to <= x.dimension(axis),
                    () -> "axis " + axis + " of " + x + " has no places " + from + " to " + to);
            return x.with(axis, to - from);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.pad(axis, from, y.inputs().get(0).shape().dimension(axis) - to));
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.slice(this, at);
        }
    }

    /** Zeros before and after along an axis. */
    record Pad(int axis, int before, int after) implements Movement {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape.require(
                    before >= 0 && after >= 0, () -> "padding must be at least 0, not " + before + " and " + after);
            return inputs.get(0).with(axis, before + inputs.get(0).dimension(axis) + after);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            return List.of(dy.slice(axis, before, y.shape().dimension(axis) - after));
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.pad(this, at);
        }
    }

    /** Concatenation along an axis. */
    record Concat(int axis) implements Movement {
        @Override
        public Shape shape(List<Shape> inputs) {
            final Shape first = inputs.get(0);
            int size = 0;
            for (final Shape each : inputs) {
                Shape.require(
                        each.rank() == first.rank() && each.with(axis, 1).equals(first.with(axis, 1)),
                        () -> first + " and " + each + " do not join along axis " + axis);
                size += each.dimension(axis);
            }
            return first.with(axis, size);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final List<Value> parts = new ArrayList<>();
            int from = 0;
            for (final Value input : y.inputs()) {
                final int to = from + input.shape().dimension(axis);
                parts.add(dy.slice(axis, from, to));
                from = to;
            }
            return parts;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.concat(this, at);
        }
    }
}
