package org.gan4j.graph;

import java.util.List;

/** Operations without inputs. */
public sealed interface Leaf extends Op {
    @Override
    default List<Value> gradient(Value y, Value dy) {
        return List.of();
    }

    /** An input of a program: data, a latent, a mask, a parameter, a running statistic. */
    record Input(String name, Shape given) implements Leaf {
        @Override
        public Shape shape(List<Shape> inputs) {
            return given;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.input(this, at);
        }
    }

    /** One number everywhere. */
    record Constant(double number, Shape given) implements Leaf {
        @Override
        public Shape shape(List<Shape> inputs) {
            return given;
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.constant(this, at);
        }
    }
}
