package org.gan4j.jmh;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** By the library that the backend asks, on as many threads: oneDNN, or OpenBLAS where there is no oneDNN for this machine. */
final class Nd4jGemm implements Gemm {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    private final Product product;
    private final INDArray left;
    private final INDArray right;
    private final INDArray result;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final NativeOps openMp = NativeOpsHolder.getInstance().getDeviceNativeOps();
    private final boolean hasOneDnn;

    Nd4jGemm(Product product) {
        this.product = product;
        left = Nd4j.rand(DataType.FLOAT, (long) product.rows() * product.inner());
        right = Nd4j.rand(DataType.FLOAT, (long) product.inner() * product.columns());
        result = Nd4j.create(DataType.FLOAT, (long) product.rows() * product.columns());
        hasOneDnn = hasOneDnn();
        if (!hasOneDnn) {
            Nd4j.factory().blas().setMaxThreads(threads); // the backend leaves it one
        }
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
            openMp.setOmpNumThreads(threads); // a product of the backend leaves it those of OpenMP
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
        } else {
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
