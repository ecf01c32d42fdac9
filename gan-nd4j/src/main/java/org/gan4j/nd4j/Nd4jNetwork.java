package org.gan4j.nd4j;

import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.host.HostUpdater;

final class Nd4jNetwork implements Network {
    private final Nd4jBackend backend;
    private final Device device;
    private final NetworkSpec spec;
    private final Nd4jParameters parameters;
    private final List<Layer> layers;
    private final Pool<Integer, TrainingChain> chains;
    private final Pool<Integer, Matrix> outputs;
    private final Pool<Integer, Matrix> inputGradients;
    private EvaluationChain evaluation;

    Nd4jNetwork(Nd4jBackend backend, Device device, NetworkSpec spec, Weights weights) {
        this.backend = backend;
        this.device = device;
        this.spec = spec;
        parameters = new Nd4jParameters(device, spec.parameters());
        parameters.write(weights);
        layers = LayerFactory.layers(device, spec, parameters);
        chains = new Pool<>(rows -> new TrainingChain(device, spec, layers, rows));
        outputs = new Pool<>(rows -> device.matrix(rows, spec.output().size()));
        inputGradients = new Pool<>(rows -> device.matrix(rows, spec.input().size()));
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public Pass forward(Tensor input, Masks masks, Gradients gradients) {
        final Nd4jScope scope = backend.openScope();
        final Matrix values = matrix(input, spec.input(), "input");
        final TrainingChain chain = chains.lend(values.rows(), scope);
        chain.forward(values, masks);
        return new Nd4jPass(this, scope, chain, gradients);
    }

    @Override
    public Tensor evaluate(Tensor input) {
        final Nd4jScope scope = backend.openScope();
        final Matrix values = matrix(input, spec.input(), "input");
        if (evaluation == null) {
            evaluation = new EvaluationChain(device, spec, layers);
        }
        final Matrix output = outputs.lend(values.rows(), scope);
        evaluation.run(values, output);
        return tensor(scope, spec.output(), output);
    }

    @Override
    public Updater updater(OptimizerSpec optimizer) {
        return new HostUpdater(parameters.trained(), optimizer, device.team(), backend::requireNotClosed);
    }

    @Override
    public Weights weights() {
        backend.requireNotClosed();
        return parameters.read();
    }

    @Override
    public void restore(Weights weights) {
        backend.requireNotClosed();
        parameters.write(weights);
    }

    @Override
    public Weights gradients() {
        backend.requireNotClosed();
        return parameters.readGradients();
    }

    void markGathered() {
        parameters.markGathered();
    }

    /** A copy, which the chain's next backward does not overwrite. */
    Tensor copyOfInputGradient(Nd4jScope scope, Matrix gradient) {
        final Matrix copy = inputGradients.lend(gradient.rows(), scope);
        device.copy(gradient, copy);
        return tensor(scope, spec.input(), copy);
    }

    Tensor tensor(Nd4jScope scope, Shape shape, Matrix matrix) {
        return new Nd4jTensor(device, scope, shape, matrix);
    }

    /** The values of a tensor of this backend; checks its shape. */
    Matrix matrix(Tensor tensor, Shape expected, String what) {
        final Nd4jTensor ours = backend.own(tensor);
        if (!ours.shape().equals(expected)) {
            throw new IllegalArgumentException(
                    spec.role() + ": its " + what + " has rows of " + expected + ", not " + ours.shape());
        }
        return ours.matrix();
    }
}
