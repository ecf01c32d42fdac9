package org.gan4j.nd4j;

/** A library that multiplies matrices, only on the calling thread. */
interface Gemm {
    /** The library's name, with its version if the library reports it. */
    String name();

    void multiply(Product product);

    /** oneDNN if it exists for this machine, or else the other library. */
    static Gemm oneDnnOr(Gemm other) {
        try {
            return new OneDnn();
        } catch (LinkageError e) {
            return other;
        }
    }
}
