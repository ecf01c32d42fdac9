package org.gan4j.graph;

import java.util.List;

/**
 * A call of a {@link Function} as one operation, which an executor may implement as a whole. {@link Gradient} differentiates
 * calls: the gradient needs the gradients of all its parts.
 */
public sealed interface Call extends Op {
    @Override
    default List<Value> gradient(Value y, Value dy) {
        throw new IllegalStateException("the gradient of a call needs all its parts: " + y);
    }

    /** The call itself. Its value stands for all its parts; read the parts. */
    record Composite(Function function, List<Shape> parts) implements Call {
        public Composite {
            parts = List.copyOf(parts);
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return parts.get(0);
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.composite(this, at);
        }
    }

    /** One result of a call, which is its input. */
    record Part(int index, Shape given) implements Call {
        @Override
        public Shape shape(List<Shape> inputs) {
            return given;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.part(this, at);
        }
    }
}
