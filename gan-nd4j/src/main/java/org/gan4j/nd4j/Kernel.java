package org.gan4j.nd4j;

/** A native computation whose operands are fixed, so that running it allocates nothing. */
@FunctionalInterface
interface Kernel {
    void run();

    /** Does nothing. */
    Kernel NONE = () -> {};

    default Kernel then(Kernel next) {
        return () -> {
            run();
            next.run();
        };
    }
}
