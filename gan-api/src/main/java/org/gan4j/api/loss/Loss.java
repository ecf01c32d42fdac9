package org.gan4j.api.loss;

/**
 * The two objectives of a game, both to be minimised, as functions of the discriminator's logits. Plain Java on the host:
 * a new loss runs on every backend.
 */
public interface Loss {
    /** The discriminator's loss; gradients for both logits. */
    Terms discriminator(Logits real, Logits fake);

    /**
     * The generator's loss; the gradient for the generated logits.
     *
     * @param real {@link Logits#NONE} unless {@link #generatorNeedsReal}
     */
    Terms generator(Logits real, Logits fake);

    /** What the logits mean, and in which unit the losses are; displays, curves and files of a run follow it. */
    LogitScale scale();

    /** Whether the generator's loss depends on the real logits, as relativistic losses do. */
    default boolean generatorNeedsReal() {
        return false;
    }
}
