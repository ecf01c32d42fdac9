package org.gan4j.api.game;

import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.network.Shape;

/** Tells real examples from generated ones: one logit a row, the larger the more real. */
public final class Discriminator {
    private final Backend backend;
    private final Network network;
    private final Updater updater;

    public Discriminator(Backend backend, Network network, Updater updater) {
        this.backend = backend;
        this.network = network;
        this.updater = updater;
    }

    public Network network() {
        return network;
    }

    /**
     * Logits in evaluation mode.
     *
     * @param samples {@code [rows, …data shape]}
     */
    public Logits judge(int rows, float[] samples) {
        final Shape sample = network.spec().input();
        try (var scope = backend.scope()) {
            final Tensor output = network.evaluate(backend.upload(sample, rows, samples));
            return new Logits(output.read(), output.shape().size());
        }
    }

    /**
     * For gradients of the discriminator's weights. Where a row's logit follows from that row alone, both minibatches go
     * through the network as one: it takes half the steps, each over twice the rows.
     */
    Judgement judgeToLearn(Tensor real, Tensor fake, Draws draws) {
        if (network.spec().isRowwise()) {
            return new JointJudgement(
                    backend, network.forward(backend.join(real, fake), Masks.NONE, Gradients.WEIGHTS), real.rows());
        }
        return new SeparateJudgement(
                backend,
                Optional.of(judgeReal(real, draws, Gradients.WEIGHTS)),
                judgeFake(fake, draws, Gradients.WEIGHTS));
    }

    /** For the gradient of the generated minibatch, with the discriminator left as it is. */
    Judgement judgeToTeach(Optional<Tensor> real, Tensor fake, Draws draws) {
        return new SeparateJudgement(
                backend,
                real.map(examples -> judgeReal(examples, draws, Gradients.NONE)),
                judgeFake(fake, draws, Gradients.INPUT));
    }

    /** For both. */
    Judgement judgeToLearnAndTeach(Tensor real, Tensor fake, Draws draws) {
        return new SeparateJudgement(
                backend,
                Optional.of(judgeReal(real, draws, Gradients.WEIGHTS)),
                judgeFake(fake, draws, Gradients.WEIGHTS_AND_INPUT));
    }

    private Pass judgeReal(Tensor real, Draws draws, Gradients gradients) {
        return network.forward(real, draws.masks(Role.JUDGE_REAL), gradients);
    }

    private Pass judgeFake(Tensor fake, Draws draws, Gradients gradients) {
        return network.forward(fake, draws.masks(Role.JUDGE_FAKE), gradients);
    }

    void update(long iteration) {
        updater.update(iteration);
    }

    PlayerState state() {
        return PlayerState.of(network, updater);
    }

    void restore(PlayerState state) {
        state.restore(network, updater);
    }
}
