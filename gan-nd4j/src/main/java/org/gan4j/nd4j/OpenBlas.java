package org.gan4j.nd4j;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.gan4j.nd4j.Product.Operand;
import org.nd4j.linalg.factory.Nd4j;

/** OpenBLAS, which ND4J ships with on every platform. */
final class OpenBlas implements Gemm {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    /** Limits OpenBLAS to one thread in the whole process: its own threads would compete with the team's. */
    OpenBlas() {
        Nd4j.factory().blas().setMaxThreads(1);
    }

    @Override
    public String name() {
        return "OpenBLAS";
    }

    @Override
    public void multiply(Product product) {
        openblas_nolapack.cblas_sgemm(
                ROW_MAJOR,
                code(product.a()),
                code(product.b()),
                product.rows(),
                product.columns(),
                product.inner(),
                1,
                product.a().first(),
                product.a().stride(),
                product.b().first(),
                product.b().stride(),
                product.beta(),
                product.c().first(),
                product.c().stride());
    }

    private static int code(Operand operand) {
        return operand.isTransposed() ? TRANSPOSED : PLAIN;
    }
}
