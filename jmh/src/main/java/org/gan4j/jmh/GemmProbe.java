package org.gan4j.jmh;

/** A product of matrices at hand by a backend's own library; they live as long as the process. */
interface GemmProbe {
    void run();

    /** On the engine of a backend, which has set it up. */
    static GemmProbe on(String backend, LayerProduct product) {
        return switch (backend) {
            case "nd4j" -> new Nd4jGemm(product);
            case "djl" -> new DjlGemm(product);
            default ->
                throw new IllegalArgumentException("there are benchmarks of nd4j and djl, and none of " + backend
                        + ", whose products nobody wrote");
        };
    }
}
