package org.gan4j.api.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.Fans;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/**
 * {@code y = scale · (x − mean) / sqrt(variance + epsilon) + shift}, each column by itself (Ioffe and Szegedy, 2015).
 *
 * <p>In training, mean and biased variance are those of the pass's own rows: real and generated minibatches are normalised
 * apart. In evaluation they are the running statistics, {@code running ← decay · running + (1 − decay) · batch} with the
 * unbiased variance, which move only when a pass trains the network: in its {@code backward}.
 *
 * <p>A training pass needs 2 rows at least; of fewer, {@code forward} throws {@link IllegalArgumentException}.
 */
@TypeName("batch-norm")
@Doc("normalises each column by its minibatch's mean and variance")
public record BatchNorm(
        @Doc("share of the running statistics kept at each update, in [0, 1): 1 - PyTorch's momentum, Keras's momentum")
        @Default("0.99")
        double decay,

        @Doc("added to the variance, above 0") @Default("1e-5")
        double epsilon)
        implements LayerSpec, Cautious {
    public static final String SCALE = "scale";
    public static final String SHIFT = "shift";
    public static final String RUNNING_MEAN = "running-mean";
    public static final String RUNNING_VARIANCE = "running-variance";

    /** Nobody's momentum in PyTorch is as large as 1 − this. */
    private static final double LEAST_USUAL_DECAY = 0.5;
    /** The variances that it is added to are of the order of 1. */
    private static final double LEAST_UNUSUAL_EPSILON = 0.1;

    public BatchNorm {
        Check.halfOpen("decay", decay, 0, 1);
        Check.positive("epsilon", epsilon);
    }

    @Override
    public List<Finding> cautions() {
        final List<Finding> cautions = new ArrayList<>();
        if (decay > 0 && decay < LEAST_USUAL_DECAY) {
            cautions.add(Finding.of(
                    "decay",
                    decay + " keeps little of the running statistics; PyTorch's momentum " + decay + " is decay "
                            + LayerSpecs.complement(decay)));
        }
        if (epsilon >= LEAST_UNUSUAL_EPSILON) {
            cautions.add(Finding.of("epsilon", epsilon + " is no small part of a variance; usual are 1e-5 and 1e-3"));
        }
        return cautions;
    }

    @Override
    public Shape output(Shape input) {
        LayerSpecs.flatSize(input);
        return input;
    }

    @Override
    public List<ParameterSpec> parameters(Shape input) {
        return List.of(
                column(SCALE, input, 1, ParameterSpec.Kind.TRAINED),
                column(SHIFT, input, 0, ParameterSpec.Kind.TRAINED),
                column(RUNNING_MEAN, input, 0, ParameterSpec.Kind.TRACKED),
                column(RUNNING_VARIANCE, input, 1, ParameterSpec.Kind.TRACKED));
    }

    @Override
    public boolean isRowwise() {
        return false;
    }

    @Override
    public int leastRows() {
        return 2;
    }

    @Override
    public Set<String> shifts() {
        return Set.of(SHIFT);
    }

    @Override
    public boolean removesShifts() {
        return true;
    }

    @Override
    public <T> T accept(LayerVisitor<T> visitor) {
        return visitor.batchNorm(this);
    }

    private static ParameterSpec column(String name, Shape shape, double initial, ParameterSpec.Kind kind) {
        return new ParameterSpec(name, shape, new Constant(initial), new Fans(1, 1), kind);
    }
}
