package org.gan4j.nd4j;

/** A computation whose operands are fixed. */
@FunctionalInterface
interface Kernel {
    void run();
}
