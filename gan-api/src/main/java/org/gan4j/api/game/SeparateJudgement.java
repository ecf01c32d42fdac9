package org.gan4j.api.game;

import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Terms;

/** A pass for the real minibatch, if there is one, and a pass for the generated one. */
final class SeparateJudgement implements Judgement {
    private final Backend backend;
    private final Optional<Pass> realPass;
    private final Pass fakePass;
    private final Logits real;
    private final Logits fake;

    SeparateJudgement(Backend backend, Optional<Pass> realPass, Pass fakePass) {
        this.backend = backend;
        this.realPass = realPass;
        this.fakePass = fakePass;
        real = realPass.map(SeparateJudgement::logits).orElse(Logits.NONE);
        fake = logits(fakePass);
    }

    @Override
    public Logits real() {
        return real;
    }

    @Override
    public Logits fake() {
        return fake;
    }

    @Override
    public void backward(Terms terms) {
        realPass.ifPresent(pass -> pass.backward(upload(terms.real(), pass)));
        fakePass.backward(upload(terms.fake(), fakePass));
    }

    @Override
    public Tensor fakeGradient(Terms terms) {
        return fakePass.inputGradient(upload(terms.fake(), fakePass));
    }

    private Tensor upload(float[] logitGradient, Pass pass) {
        return backend.upload(pass.output().shape(), pass.output().rows(), logitGradient);
    }

    private static Logits logits(Pass pass) {
        final Tensor output = pass.output();
        return new Logits(output.read(), output.shape().size());
    }
}
