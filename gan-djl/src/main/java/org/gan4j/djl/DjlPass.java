package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.NetworkSpec;

/** One recorded run through the layers. */
final class DjlPass implements Pass {
    private final NetworkSpec spec;
    private final Gradients gradients;
    private final Tape tape;
    private final PtNDArray input;
    private final DjlTensor output;
    private boolean gathered;

    private DjlPass(NetworkSpec spec, Gradients gradients, Tape tape, PtNDArray input, DjlTensor output) {
        this.spec = spec;
        this.gradients = gradients;
        this.tape = tape;
        this.input = input;
        this.output = output;
    }

    static DjlPass of(NetworkSpec spec, List<Layer> layers, DjlTensor input, Masks masks, Gradients gradients) {
        final Tape tape = new Tape(input.scope().memory(), masks, gradients);
        JniUtils.setGradMode(gradients != Gradients.NONE); // of this thread
        try {
            final PtNDArray start = gradients.ofInput() ? tape.leaf(input.array()) : tape.constant(input.array());
            PtNDArray values = start;
            for (final Layer layer : layers) {
                values = layer.forward(values, tape);
            }
            final DjlTensor output = new DjlTensor(input.scope(), spec.output(), input.rows(), values);
            return new DjlPass(spec, gradients, tape, start, output);
        } finally {
            JniUtils.setGradMode(false);
        }
    }

    @Override
    public DjlTensor output() {
        output.scope().requireOpen();
        return output;
    }

    @Override
    public void backward(Tensor outputGradient) {
        require(gradients.ofWeights(), "the weights");
        if (gathered) {
            throw new IllegalStateException(spec.role() + ": backward was called on this pass already");
        }
        tape.differentiate(output.array(), checked(outputGradient));
        tape.gather();
        gathered = true;
    }

    @Override
    public DjlTensor inputGradient(Tensor outputGradient) {
        require(gradients.ofInput(), "the input");
        tape.differentiate(output.array(), checked(outputGradient));
        final PtNDArray gradient =
                JniUtils.clone(JniUtils.getGradient(input)); // the next differentiation overwrites it
        return new DjlTensor(output.scope(), spec.input(), output.rows(), gradient);
    }

    private void require(boolean promised, String what) {
        if (!promised) {
            throw new IllegalStateException(
                    spec.role() + ": this pass was made with Gradients." + gradients + ", not for those of " + what);
        }
    }

    private PtNDArray checked(Tensor outputGradient) {
        final DjlTensor made = output();
        final DjlTensor own = made.scope().backend().own(outputGradient);
        if (own.rows() != made.rows() || !own.shape().equals(made.shape())) {
            throw new IllegalArgumentException(spec.role() + ": expects an output gradient of " + made.rows()
                    + " rows of " + made.shape() + ", gets " + own.rows() + " of " + own.shape());
        }
        return own.array();
    }
}
