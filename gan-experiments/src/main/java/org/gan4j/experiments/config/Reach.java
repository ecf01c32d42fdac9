package org.gan4j.experiments.config;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LayerVisitor;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;
import org.gan4j.spec.Range;

/** The interval that the values of a layer can fill; visits the layer after it for that one's. */
record Reach(double low, double high) implements LayerVisitor<Reach> {
    static final Reach EVERYTHING = new Reach(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final MathContext DIGITS = new MathContext(4);

    boolean covers(Range range) {
        return low <= range.low() && high >= range.high();
    }

    /** {@code from -1 to 1}. */
    @Override
    public String toString() {
        return "from " + text(low) + (high == Double.POSITIVE_INFINITY ? " up" : " to " + text(high));
    }

    @Override
    public Reach dense(Dense layer) {
        return EVERYTHING;
    }

    @Override
    public Reach relu(Relu layer) {
        return through(x -> Math.max(x, 0));
    }

    @Override
    public Reach leakyRelu(LeakyRelu layer) {
        return layer.slope() == 0 ? relu(new Relu()) : through(x -> x > 0 ? x : layer.slope() * x);
    }

    @Override
    public Reach sigmoid(Sigmoid layer) {
        return through(x -> 1 / (1 + Math.exp(-x)));
    }

    @Override
    public Reach tanh(Tanh layer) {
        return through(Math::tanh);
    }

    @Override
    public Reach maxout(Maxout layer) {
        return this;
    }

    @Override
    public Reach batchNorm(BatchNorm layer) {
        return EVERYTHING;
    }

    @Override
    public Reach dropout(Dropout layer) {
        return this;
    }

    @Override
    public Reach reshape(Reshape layer) {
        return this;
    }

    @Override
    public Reach flatten(Flatten layer) {
        return this;
    }

    private Reach through(DoubleUnaryOperator rising) {
        return new Reach(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }

    private static String text(double end) {
        return new BigDecimal(end, DIGITS).stripTrailingZeros().toPlainString();
    }
}
