package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.loss.Logits;

/** A discriminator's answers on one minibatch, and their derivatives. */
final class Judgement {
    private final Backend backend;
    private final Pass pass;

    Judgement(Backend backend, Pass pass) {
        this.backend = backend;
        this.pass = pass;
    }

    Logits logits() {
        final Tensor output = pass.output();
        return new Logits(output.read(), output.shape().size());
    }

    /** Gathers the discriminator's weight gradients. */
    void backward(float[] logitGradient) {
        pass.backward(upload(logitGradient));
    }

    /** d loss / d samples, with the discriminator left as it is. */
    Tensor inputGradient(float[] logitGradient) {
        return pass.inputGradient(upload(logitGradient));
    }

    private Tensor upload(float[] logitGradient) {
        return backend.upload(pass.output().shape(), pass.output().rows(), logitGradient);
    }
}
