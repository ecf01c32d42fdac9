package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.IValue;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.NetworkSpec;

/** One pass through the layers in training mode, with the values saved for its differentiation. */
final class DjlPass implements Pass {
    private final NetworkSpec spec;
    private final Gradients gradients;
    private final ScriptProgram program;
    private final IValue saved;
    private final DjlTensor output;
    private boolean gathered;

    /** @param saved lives as long as the scope of the output; null if there is nothing to differentiate */
    DjlPass(NetworkSpec spec, Gradients gradients, ScriptProgram program, IValue saved, DjlTensor output) {
        this.spec = spec;
        this.gradients = gradients;
        this.program = program;
        this.saved = saved;
        this.output = output;
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
        program.backward(saved, checked(outputGradient));
        gathered = true;
    }

    @Override
    public DjlTensor inputGradient(Tensor outputGradient) {
        require(gradients.ofInput(), "the input");
        final PtNDArray gradient = program.inputGradient(
                saved, checked(outputGradient), output.scope().memory());
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
