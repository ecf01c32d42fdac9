package org.gan4j.graph;

import java.util.List;

/**
 * Arithmetic identities, so that trivial operations in gradients cost nothing: returns a simpler equal value, or
 * the value itself. Zero times anything is zero, even times infinity or NaN.
 */
final class Simplify implements Op.Visitor<Value> {
    @Override
    public Value input(Leaf.Input op, Value at) {
        return at;
    }

    @Override
    public Value constant(Leaf.Constant op, Value at) {
        return at;
    }

    @Override
    public Value unary(Elementwise.Unary op, Value at) {
        final Value x = at.inputs().get(0);
        if (x.isConstant()) {
            return at.like(op.apply(number(x)));
        }
        if (op == Elementwise.Unary.NEG && x.op() == Elementwise.Unary.NEG) {
            return x.inputs().get(0);
        }
        return beforeBroadcast(x, at);
    }

    @Override
    public Value power(Elementwise.Power op, Value at) {
        final Value x = at.inputs().get(0);
        if (x.isConstant()) {
            return at.like(Math.pow(number(x), op.exponent()));
        }
        if (op.exponent() == 1) {
            return x;
        }
        return op.exponent() == 0 ? at.like(1) : beforeBroadcast(x, at);
    }

    @Override
    public Value binary(Elementwise.Binary op, Value at) {
        final Value a = at.inputs().get(0);
        final Value b = at.inputs().get(1);
        if (a.isConstant() && b.isConstant()) {
            return at.like(op.apply(number(a), number(b)));
        }
        final Value left = unstretched(a);
        final Value right = unstretched(b);
        if (!left.equals(a) || !right.equals(b)) {
            return at.graph().add(op, left, right).broadcast(at.shape());
        }
        final Value simpler = switch (op) {
            case ADD -> sum(a, b, at);
            case SUB -> difference(a, b, at);
            case MUL -> product(a, b, at);
            case DIV -> quotient(a, b, at);
            case MAX, GREATER -> at;
        };
        return simpler.equals(at) && op.isCommutative() && !isOrdered(a, b)
                ? at.graph().add(op, b, a)
                : simpler;
    }

    @Override
    public Value stop(Movement.Stop op, Value at) {
        return moved(at);
    }

    @Override
    public Value reshape(Movement.Reshape op, Value at) {
        final Value x = at.inputs().get(0);
        if (x.shape().equals(at.shape())) {
            return x;
        }
        return x.op() instanceof Movement.Reshape ? x.inputs().get(0).reshape(at.shape()) : moved(at);
    }

    @Override
    public Value permute(Movement.Permute op, Value at) {
        final Value x = at.inputs().get(0);
        if (op.axes().equals(at.shape().axes())) {
            return x;
        }
        return x.op() instanceof Movement.Permute first
                ? x.inputs()
                        .get(0)
                        .permute(op.axes().stream().mapToInt(first.axes()::get).toArray())
                : moved(at);
    }

    @Override
    public Value broadcast(Movement.Broadcast op, Value at) {
        final Value x = at.inputs().get(0);
        return x.shape().equals(at.shape()) ? x : moved(at);
    }

    @Override
    public Value slice(Movement.Slice op, Value at) {
        final Value x = at.inputs().get(0);
        return x.shape().equals(at.shape()) ? x : moved(at);
    }

    @Override
    public Value pad(Movement.Pad op, Value at) {
        final Value x = at.inputs().get(0);
        if (x.shape().equals(at.shape())) {
            return x;
        }
        return x.isConstant(0) ? at.like(0) : at;
    }

    @Override
    public Value concat(Movement.Concat op, Value at) {
        if (at.inputs().size() == 1) {
            return at.inputs().get(0);
        }
        return at.inputs().stream().allMatch(part -> part.isConstant(0)) ? at.like(0) : at;
    }

    @Override
    public Value sum(Reduction.Sum op, Value at) {
        final Value x = at.inputs().get(0);
        if (x.isConstant()) {
            return at.like(number(x) * x.shape().size() / at.shape().size());
        }
        return x.shape().equals(at.shape()) ? x : at;
    }

    @Override
    public Value largest(Reduction.Largest op, Value at) {
        final Value x = at.inputs().get(0);
        return x.shape().equals(at.shape()) ? x : moved(at);
    }

    /** Products of transposed matrices read the matrices as they are. */
    @Override
    public Value matMul(Contraction.MatMul op, Value at) {
        if (hasZero(at)) {
            return at.like(0);
        }
        final Value a = at.inputs().get(0);
        final Value b = at.inputs().get(1);
        if (!isTransposed(a) && !isTransposed(b)) {
            return at;
        }
        return plain(a).matmul(orientation(op.left(), a), plain(b), orientation(op.right(), b));
    }

    @Override
    public Value convolution(Contraction.Convolution op, Value at) {
        return hasZero(at) ? at.like(0) : at;
    }

    @Override
    public Value composite(Call.Composite op, Value at) {
        return at;
    }

    @Override
    public Value part(Call.Part op, Value at) {
        return at;
    }

    /** Simplifies an operation that maps equal values to equal values. */
    private static Value moved(Value at) {
        final Value x = at.inputs().get(0);
        return x.isConstant() ? at.like(number(x)) : at;
    }

    /** Applies a function to few values and then stretches the result, instead of applying it to stretched values. */
    private static Value beforeBroadcast(Value x, Value at) {
        return x.op() instanceof Movement.Broadcast
                ? at.graph().add(at.op(), x.inputs().get(0)).broadcast(at.shape())
                : at;
    }

    /** The array that an operand was stretched from: binary operations stretch by themselves. */
    private static Value unstretched(Value x) {
        if (x.isConstant()) {
            return x.graph().constant(number(x));
        }
        return x.op() instanceof Movement.Broadcast ? x.inputs().get(0) : x;
    }

    private static Value sum(Value a, Value b, Value at) {
        if (a.isConstant(0) || b.isConstant(0)) {
            return (a.isConstant(0) ? b : a).broadcast(at.shape());
        }
        if (b.op() == Elementwise.Unary.NEG) {
            return a.minus(b.inputs().get(0));
        }
        return a.op() == Elementwise.Unary.NEG ? b.minus(a.inputs().get(0)) : at;
    }

    private static Value difference(Value a, Value b, Value at) {
        if (b.isConstant(0)) {
            return a.broadcast(at.shape());
        }
        if (a.isConstant(0)) {
            return b.negated().broadcast(at.shape());
        }
        return b.op() == Elementwise.Unary.NEG ? a.plus(b.inputs().get(0)) : at;
    }

    private static Value product(Value a, Value b, Value at) {
        if (hasZero(at)) {
            return at.like(0);
        }
        if (a.isConstant(1) || b.isConstant(1)) {
            return (a.isConstant(1) ? b : a).broadcast(at.shape());
        }
        if (a.isConstant(-1) || b.isConstant(-1)) {
            return (a.isConstant(-1) ? b : a).negated().broadcast(at.shape());
        }
        if (a.equals(b)) {
            return a.square();
        }
        if (b.isConstant() && isScaled(a)) {
            return a.inputs().get(0).times(number(b) * number(a.inputs().get(1)));
        }
        return at;
    }

    private static Value quotient(Value a, Value b, Value at) {
        if (a.isConstant(0)) {
            return at.like(0);
        }
        if (b.isConstant()) {
            return a.times(1 / number(b)).broadcast(at.shape());
        }
        return a.isConstant() ? b.power(-1).times(number(a)).broadcast(at.shape()) : at;
    }

    /** Whether the value is a product whose second factor is a number. */
    private static boolean isScaled(Value value) {
        return value.op() == Elementwise.Binary.MUL && value.inputs().get(1).isConstant();
    }

    /** Whether operands are in order: numbers second, older values first, so that equal sums and products are the same value. */
    private static boolean isOrdered(Value a, Value b) {
        return b.isConstant() || (!a.isConstant() && a.id() <= b.id());
    }

    private static boolean hasZero(Value at) {
        return at.inputs().stream().anyMatch(input -> input.isConstant(0));
    }

    private static boolean isTransposed(Value matrix) {
        return matrix.op().equals(new Movement.Permute(List.of(1, 0)));
    }

    private static Value plain(Value matrix) {
        return isTransposed(matrix) ? matrix.inputs().get(0) : matrix;
    }

    private static Contraction.Orientation orientation(Contraction.Orientation given, Value matrix) {
        return isTransposed(matrix) ? given.flipped() : given;
    }

    private static double number(Value constant) {
        return ((Leaf.Constant) constant.op()).number();
    }
}
