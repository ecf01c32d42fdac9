package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.Shape;

final class Nd4jPass implements Pass {
    private final Nd4jNetwork network;
    private final Nd4jScope scope;
    private final TrainingChain chain;
    private final Gradients gradients;
    private boolean gathered;

    Nd4jPass(Nd4jNetwork network, Nd4jScope scope, TrainingChain chain, Gradients gradients) {
        this.network = network;
        this.scope = scope;
        this.chain = chain;
        this.gradients = gradients;
    }

    @Override
    public Tensor output() {
        scope.requireOpen();
        return network.tensor(scope, network.spec().output(), chain.output());
    }

    @Override
    public void backward(Tensor outputGradient) {
        scope.requireOpen();
        if (!gradients.ofWeights() || gathered) {
            throw new IllegalStateException("this pass has no weight gradients to give"
                    + (gathered ? ": it has given them already" : ": it was made with " + gradients));
        }
        gathered = true;
        chain.backward(checked(outputGradient), Gradients.WEIGHTS);
        network.markGathered();
    }

    @Override
    public Tensor inputGradient(Tensor outputGradient) {
        scope.requireOpen();
        if (!gradients.ofInput()) {
            throw new IllegalStateException("this pass has no input gradient: it was made with " + gradients);
        }
        chain.backward(checked(outputGradient), Gradients.INPUT);
        return network.copyOfInputGradient(scope, chain.inputGradient());
    }

    private Matrix checked(Tensor outputGradient) {
        final Shape shape = network.spec().output();
        final Matrix matrix = network.matrix(outputGradient, shape, "output gradient");
        if (matrix.rows() != chain.output().rows()) {
            throw new IllegalArgumentException("the output gradient has " + matrix.rows() + " rows, the output "
                    + chain.output().rows());
        }
        return matrix;
    }
}
