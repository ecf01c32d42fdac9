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

/** Tells real examples from generated ones: one logit a row, the larger the more real. */
public final class Discriminator {
    private final Player player;

    public Discriminator(Backend backend, Network network, Updater updater) {
        player = new Player(backend, network, updater);
    }

    public Network network() {
        return player.network();
    }

    /**
     * Logits in evaluation mode.
     *
     * @param samples {@code [rows, …data shape]}
     */
    public Logits judge(int rows, float[] samples) {
        return new Logits(player.evaluate(rows, samples), player.outputs());
    }

    /**
     * For gradients of the discriminator's weights. Where a row's logit follows from that row alone, both minibatches go
     * through the network as one: it takes half the steps, each over twice the rows.
     */
    Judgement judgeToLearn(Tensor real, Tensor fake, Draws draws) {
        if (network().spec().isRowwise()) {
            final Tensor both = backend().join(real, fake);
            return new JointJudgement(backend(), network().forward(both, Masks.NONE, Gradients.WEIGHTS), real.rows());
        }
        return new SeparateJudgement(
                backend(),
                Optional.of(judgeReal(real, draws, Gradients.WEIGHTS)),
                judgeFake(fake, draws, Gradients.WEIGHTS));
    }

    /** For the gradient of the generated minibatch, with the discriminator left as it is. */
    Judgement judgeToTeach(Optional<Tensor> real, Tensor fake, Draws draws) {
        return new SeparateJudgement(
                backend(),
                real.map(examples -> judgeReal(examples, draws, Gradients.NONE)),
                judgeFake(fake, draws, Gradients.INPUT));
    }

    /** For both. */
    Judgement judgeToLearnAndTeach(Tensor real, Tensor fake, Draws draws) {
        return new SeparateJudgement(
                backend(),
                Optional.of(judgeReal(real, draws, Gradients.WEIGHTS)),
                judgeFake(fake, draws, Gradients.WEIGHTS_AND_INPUT));
    }

    private Pass judgeReal(Tensor real, Draws draws, Gradients gradients) {
        return network().forward(real, draws.masks(Role.JUDGE_REAL), gradients);
    }

    private Pass judgeFake(Tensor fake, Draws draws, Gradients gradients) {
        return network().forward(fake, draws.masks(Role.JUDGE_FAKE), gradients);
    }

    private Backend backend() {
        return player.backend();
    }

    Player player() {
        return player;
    }
}
