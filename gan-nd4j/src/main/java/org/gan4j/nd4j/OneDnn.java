package org.gan4j.nd4j;

import org.bytedeco.dnnl.dnnl_version_t;
import org.bytedeco.dnnl.global.dnnl;
import org.gan4j.nd4j.Product.Operand;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** oneDNN, called directly: ND4J's own call accepts only whole, contiguous matrices, and takes some microseconds more. */
final class OneDnn implements Gemm {
    private static final byte PLAIN = 'N';
    private static final byte TRANSPOSED = 'T';

    private final NativeOps openMp = NativeOpsHolder.getInstance().getDeviceNativeOps();
    private final int openMpThreads = openMp.ompGetMaxThreads();
    private final String name;

    /** @throws LinkageError if there is no such library for this machine */
    OneDnn() {
        final dnnl_version_t version = dnnl.dnnl_version();
        name = "oneDNN " + version.major() + "." + version.minor() + "." + version.patch();
    }

    @Override
    public String name() {
        return name;
    }

    /** Multiplies with one OpenMP thread, and afterwards restores the calling thread's number of OpenMP threads. */
    @Override
    public void multiply(Product product) {
        openMp.setOmpNumThreads(1);
        try {
            multiplyAlone(product);
        } finally {
            openMp.setOmpNumThreads(openMpThreads);
        }
    }

    private static void multiplyAlone(Product product) {
        final int status = dnnl.dnnl_sgemm(
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
        if (status != dnnl.dnnl_success) {
            throw new IllegalStateException("oneDNN cannot compute " + product + ": status " + status);
        }
    }

    private static byte code(Operand operand) {
        return operand.isTransposed() ? TRANSPOSED : PLAIN;
    }
}
