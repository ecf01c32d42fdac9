package org.gan4j.api.random;

/** The purpose of random numbers; streams of different purposes never overlap. */
public enum Purpose {
    INITIAL_WEIGHTS(0),
    MINIBATCH(1),
    LATENT(2),
    DROPOUT(3),
    FIXED_LATENT(4),
    METRIC(5),
    DATA(6),
    SAMPLE(7),
    METRIC_SUBSET(8),
    CONTROL(9),
    EVALUATION(10);

    private final int code;

    /** @param code in [0, 256); part of every stream's key, so it never changes */
    Purpose(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
