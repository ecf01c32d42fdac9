package org.gan4j.jmh;

/** A product of matrices at hand by an engine's own matmul, {@code [rows, inner] · [columns, inner]ᵀ}; they live as long
 * as the process. */
interface Gemm {
    void run();

    /** On an engine that a backend has set up. */
    static Gemm on(String backend, int rows, int inner, int columns) {
        return switch (backend) {
            case "nd4j" -> new Nd4jGemm(rows, inner, columns);
            case "djl" -> new DjlGemm(rows, inner, columns);
            default -> throw new IllegalArgumentException("no product on " + backend);
        };
    }
}
