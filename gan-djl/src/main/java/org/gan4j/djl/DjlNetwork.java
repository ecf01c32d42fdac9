package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.IValue;
import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.host.HostUpdater;

/** A network as a program of PyTorch's, over parameters that live as long as the backend. */
final class DjlNetwork implements Network {
    private final DjlBackend backend;
    private final NetworkSpec spec;
    private final DjlParameters parameters;
    private final ScriptProgram program;
    private final DropoutMasks dropout;

    DjlNetwork(DjlBackend backend, NetworkSpec spec, Weights weights) {
        this.backend = backend;
        this.spec = spec;
        parameters = new DjlParameters(spec, weights, backend.memory());
        program = new ScriptProgram(spec, parameters, backend.memory());
        dropout = new DropoutMasks(spec, backend.team());
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public DjlPass forward(Tensor input, Masks masks, Gradients gradients) {
        final DjlTensor own = checkedInput(input);
        spec.requireRows(own.rows());
        final DjlScope scope = own.scope();
        final List<PtNDArray> drawn = dropout.draw(masks, own.rows(), scope.memory());
        if (gradients == Gradients.NONE) {
            return pass(gradients, null, own, program.output(own.array(), drawn, scope.memory()));
        }
        final ScriptProgram.Forward forward = program.forward(own.array(), drawn, scope.memory());
        return pass(gradients, forward.saved(), own, forward.output());
    }

    private DjlPass pass(Gradients gradients, IValue saved, DjlTensor input, PtNDArray output) {
        return new DjlPass(
                spec, gradients, program, saved, new DjlTensor(input.scope(), spec.output(), input.rows(), output));
    }

    @Override
    public DjlTensor evaluate(Tensor input) {
        final DjlTensor own = checkedInput(input);
        final DjlScope scope = own.scope();
        return new DjlTensor(scope, spec.output(), own.rows(), program.evaluate(own.array(), scope.memory()));
    }

    @Override
    public Updater updater(OptimizerSpec optimizer) {
        return new HostUpdater(parameters.trained(), optimizer, backend.team(), backend::requireOpen);
    }

    @Override
    public Weights weights() {
        backend.requireOpen();
        return parameters.weights();
    }

    @Override
    public void restore(Weights weights) {
        backend.requireOpen();
        weights.requireMatch(spec.parameters());
        parameters.restore(weights);
    }

    @Override
    public Weights gradients() {
        backend.requireOpen();
        return parameters.gradientWeights();
    }

    private DjlTensor checkedInput(Tensor input) {
        final DjlTensor own = backend.own(input);
        if (!own.shape().equals(spec.input())) {
            throw new IllegalArgumentException(
                    spec.role() + ": expects input of shape " + spec.input() + ", gets " + own.shape());
        }
        return own;
    }
}
