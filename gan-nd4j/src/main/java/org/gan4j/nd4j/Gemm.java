package org.gan4j.nd4j;

/** A library that multiplies matrices, on the thread that asks and no other. */
interface Gemm {
    /** With its version, where the library tells. */
    String name();

    void multiply(Product product);

    /** oneDNN, where there is one for this machine. */
    static Gemm oneDnnOr(Gemm other) {
        try {
            return new OneDnn();
        } catch (LinkageError e) {
            return other;
        }
    }
}
