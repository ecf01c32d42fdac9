package org.gan4j.api.game;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Terms;

/** One pass for both minibatches, the real one first. */
final class JointJudgement implements Judgement {
    private final Backend backend;
    private final Pass pass;
    private final Logits real;
    private final Logits fake;

    /** @param realRows how many of the pass's rows are real, at least 1; the rest is generated */
    JointJudgement(Backend backend, Pass pass, int realRows) {
        this.backend = backend;
        this.pass = pass;
        final Tensor output = pass.output();
        final int heads = output.shape().size();
        final float[] logits = output.read();
        real = new Logits(Arrays.copyOf(logits, realRows * heads), heads);
        fake = new Logits(Arrays.copyOfRange(logits, realRows * heads, logits.length), heads);
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
        final Tensor output = pass.output();
        final float[] gradient = Arrays.copyOf(terms.real(), terms.real().length + terms.fake().length);
        System.arraycopy(terms.fake(), 0, gradient, terms.real().length, terms.fake().length);
        pass.backward(backend.upload(output.shape(), output.rows(), gradient));
    }

    @Override
    public Tensor fakeGradient(Terms terms) {
        throw new IllegalStateException("this judgement was made to learn, not to teach");
    }
}
