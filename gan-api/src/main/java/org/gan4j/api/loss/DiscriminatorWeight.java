package org.gan4j.api.loss;

/** The factor before the sum of the discriminator's real and generated terms. */
public enum DiscriminatorWeight {
    /** The sum, as in the paper. */
    ONE(1),
    /** Half the sum, as in the code published with the paper. */
    HALF(0.5);

    private final double factor;

    DiscriminatorWeight(double factor) {
        this.factor = factor;
    }

    public double factor() {
        return factor;
    }
}
