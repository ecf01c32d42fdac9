package org.gan4j.graph;

import java.util.List;

/** Operations in which each value of the result depends only on the inputs' values at the same position. */
public sealed interface Elementwise extends Op {
    /** Functions of one number. */
    enum Unary implements Elementwise {
        /** {@code -x} */
        NEG,
        /** {@code e^x} */
        EXP,
        /** The natural logarithm. */
        LOG,
        /** {@code (e^x - e^-x) / (e^x + e^-x)} */
        TANH,
        /** {@code 1 / (1 + e^-x)} */
        SIGMOID,
        /** {@code log(1 + e^x)}, without overflow. */
        SOFTPLUS,
        /** {@code |x|}; its derivative at 0 is 0. */
        ABS,
        /** -1, 0 or 1; its derivative is 0. */
        SIGN;

        public double apply(double x) {
            return switch (this) {
                case NEG -> -x;
                case EXP -> Math.exp(x);
                case LOG -> Math.log(x);
                case TANH -> Math.tanh(x);
                case SIGMOID -> 1 / (1 + Math.exp(-x));
                case SOFTPLUS -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
                case ABS -> Math.abs(x);
                case SIGN -> Math.signum(x);
            };
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Value x = y.inputs().get(0);
            return List.of(
                    switch (this) {
                        case NEG -> dy.negated();
                        case EXP -> dy.times(y);
                        case LOG -> dy.over(x);
                        case TANH -> dy.times(y.like(1).minus(y.square()));
                        case SIGMOID -> dy.times(y.minus(y.square()));
                        case SOFTPLUS -> dy.times(x.sigmoid());
                        case ABS -> dy.times(x.sign());
                        case SIGN -> y.like(0);
                    });
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return inputs.get(0);
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.unary(this, at);
        }
    }

    /** {@code x^exponent}. */
    record Power(double exponent) implements Elementwise {
        @Override
        public Shape shape(List<Shape> inputs) {
            return inputs.get(0);
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Value x = y.inputs().get(0);
            return List.of(dy.times(x.power(exponent - 1).times(exponent)));
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.power(this, at);
        }
    }

    /** Functions of two numbers; the arrays are {@linkplain Shape#stretchedWith stretched to each other}. */
    enum Binary implements Elementwise {
        /** {@code a + b} */
        ADD,
        /** {@code a - b} */
        SUB,
        /** {@code a · b} */
        MUL,
        /** {@code a / b} */
        DIV,
        /** The larger of both, NaN if either is NaN; if both are equal, the gradient goes to the second. */
        MAX,
        /** 1 where {@code a > b}, else 0; its derivative is 0. */
        GREATER;

        public double apply(double a, double b) {
            return switch (this) {
                case ADD -> a + b;
                case SUB -> a - b;
                case MUL -> a * b;
                case DIV -> a / b;
                case MAX -> a > b || Double.isNaN(a) ? a : b;
                case GREATER -> a > b ? 1 : 0;
            };
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Value a = y.inputs().get(0);
            final Value b = y.inputs().get(1);
            return switch (this) {
                case ADD -> gradients(a, dy, b, dy);
                case SUB -> gradients(a, dy, b, dy.negated());
                case MUL -> gradients(a, dy.times(b), b, dy.times(a));
                case DIV -> gradients(a, dy.over(b), b, dy.times(y).over(b).negated());
                case MAX ->
                    gradients(a, dy.times(a.greater(b)), b, dy.times(y.like(1).minus(a.greater(b))));
                case GREATER -> gradients(a, y.like(0), b, y.like(0));
            };
        }

        /** Gradients of the result's shape, summed to the operands' shapes. */
        private static List<Value> gradients(Value a, Value da, Value b, Value db) {
            return List.of(da.sumTo(a.shape()), db.sumTo(b.shape()));
        }

        public boolean isCommutative() {
            return this == ADD || this == MUL;
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return inputs.get(0).stretchedWith(inputs.get(1));
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.binary(this, at);
        }
    }
}
