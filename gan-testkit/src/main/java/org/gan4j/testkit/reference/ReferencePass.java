package org.gan4j.testkit.reference;

import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.NetworkSpec;

/** A pass in double precision, differentiated layer by layer, from the last to the first. */
public final class ReferencePass implements Pass {
    private final NetworkSpec spec;
    private final ReferenceTensor output;
    private final List<LayerPass> layers;
    private final Gradients gradients;
    private boolean gathered;

    ReferencePass(NetworkSpec spec, ReferenceTensor output, List<LayerPass> layers, Gradients gradients) {
        this.spec = spec;
        this.output = output;
        this.layers = List.copyOf(layers);
        this.gradients = gradients;
    }

    @Override
    public ReferenceTensor output() {
        output.scope().requireOpen();
        return output;
    }

    @Override
    public void backward(Tensor outputGradient) {
        require(gradients.ofWeights(), "weights");
        if (gathered) {
            throw new IllegalStateException(spec.role() + ": backward was called on this pass already");
        }
        DoubleMatrix gradient = checked(outputGradient);
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).gather(gradient);
            gradient = layers.get(i).inputGradient(gradient);
        }
        gathered = true;
    }

    @Override
    public ReferenceTensor inputGradient(Tensor outputGradient) {
        require(gradients.ofInput(), "the input");
        DoubleMatrix gradient = checked(outputGradient);
        for (int i = layers.size() - 1; i >= 0; i--) {
            gradient = layers.get(i).inputGradient(gradient);
        }
        return new ReferenceTensor(output.scope(), spec.input(), gradient);
    }

    private void require(boolean promised, String what) {
        if (!promised) {
            throw new IllegalStateException(
                    spec.role() + ": this pass was made with Gradients." + gradients + ", not for those of " + what);
        }
    }

    private DoubleMatrix checked(Tensor outputGradient) {
        final ReferenceTensor made = output();
        final ReferenceTensor own = made.scope().backend().own(outputGradient);
        if (own.rows() != made.rows() || !own.shape().equals(made.shape())) {
            throw new IllegalArgumentException(spec.role() + ": expects an output gradient of " + made.rows()
                    + " rows of " + made.shape() + ", gets " + own.rows() + " of " + own.shape());
        }
        return own.matrix();
    }
}
