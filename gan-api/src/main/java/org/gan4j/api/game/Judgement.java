package org.gan4j.api.game;

import org.gan4j.api.backend.Tensor;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Terms;

/** A discriminator's answers on the minibatches of one move, and their derivatives. */
interface Judgement {
    /** {@link Logits#NONE} if the move has no real examples. */
    Logits real();

    Logits fake();

    /**
     * Gathers the discriminator's weight gradients.
     *
     * @throws IllegalStateException unless judged to learn
     */
    void backward(Terms terms);

    /**
     * d loss / d generated samples; leaves the discriminator as it is.
     *
     * @throws IllegalStateException unless judged to teach
     */
    Tensor fakeGradient(Terms terms);
}
