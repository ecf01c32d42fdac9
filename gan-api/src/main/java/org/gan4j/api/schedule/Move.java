package org.gan4j.api.schedule;

/** One step of the game: which players update, from one draw of real examples and latents. */
public enum Move {
    DISCRIMINATOR,
    GENERATOR,
    /** Both players, by gradients at one snapshot of the weights, from one generated minibatch. */
    BOTH;

    public boolean trainsDiscriminator() {
        return this != GENERATOR;
    }

    public boolean trainsGenerator() {
        return this != DISCRIMINATOR;
    }
}
