package org.gan4j.jmh;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** By the library that the backend asks (oneDNN, or OpenBLAS where there is none for this machine), on as many threads. */
final class Nd4jGemm implements GemmProbe {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    private final LayerProduct product;
    private final INDArray left;
    private final INDArray right;
    private final INDArray result;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final boolean hasOneDnn = hasOneDnn();

    Nd4jGemm(LayerProduct product) {
        this.product = product;
        left = Nd4j.rand(DataType.FLOAT, (long) product.rows() * product.inner());
        right = Nd4j.rand(DataType.FLOAT, (long) product.inner() * product.columns());
        result = Nd4j.create(DataType.FLOAT, (long) product.rows() * product.columns());
    }

    private static boolean hasOneDnn() {
        try {
            dnnl.dnnl_version();
            return true;
        } catch (LinkageError e) {
            return false;
        }
    }

    @Override
    public void run() {
        if (hasOneDnn) {
            byOneDnn();
        } else {
            byOpenBlas();
        }
    }

    /** Each product of the backend gives this thread back as many of OpenMP's threads as there are by default. */
    private void byOneDnn() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
        final int status = dnnl.dnnl_sgemm(
                (byte) (product.transposedLeft() ? 'T' : 'N'),
                (byte) (product.transposedRight() ? 'T' : 'N'),
                product.rows(),
                product.columns(),
                product.inner(),
                1,
                values(left),
                leftStride(),
                values(right),
                rightStride(),
                0,
                values(result),
                product.columns());
        if (status != dnnl.dnnl_success) {
            throw new IllegalStateException("oneDNN cannot compute " + product + ": status " + status);
        }
    }

    /** The backend leaves OpenBLAS one thread in the whole process, and relies on that. */
    private void byOpenBlas() {
        Nd4j.factory().blas().setMaxThreads(threads);
        try {
            openblas_nolapack.cblas_sgemm(
                    ROW_MAJOR,
                    product.transposedLeft() ? TRANSPOSED : PLAIN,
                    product.transposedRight() ? TRANSPOSED : PLAIN,
                    product.rows(),
                    product.columns(),
                    product.inner(),
                    1,
                    values(left),
                    leftStride(),
                    values(right),
                    rightStride(),
                    0,
                    values(result),
                    product.columns());
        } finally {
            Nd4j.factory().blas().setMaxThreads(1);
        }
    }

    private int leftStride() {
        return product.transposedLeft() ? product.rows() : product.inner();
    }

    private int rightStride() {
        return product.transposedRight() ? product.inner() : product.columns();
    }

    private static FloatPointer values(INDArray array) {
        return (FloatPointer) array.data().addressPointer();
    }
}
