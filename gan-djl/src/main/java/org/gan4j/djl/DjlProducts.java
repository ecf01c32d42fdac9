package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import org.gan4j.host.RowProducts;

/** Products by libtorch's matmul, in separately allocated memory. */
final class DjlProducts implements RowProducts {
    private final NDManager memory;
    private final int fixedRows;
    private final int width;
    private final HostWindow fixed;
    private final PtNDArray transposed;
    private final PtNDArray factors;
    private final HostWindow factorWindow;

    /** @param memory closed with this */
    DjlProducts(NDManager memory, int fixedRows, int mostRows, int width) {
        this.memory = memory;
        this.fixedRows = fixedRows;
        this.width = width;
        final PtNDArray rows = zeros(fixedRows);
        fixed = new HostWindow(rows);
        transposed = JniUtils.transpose(rows, 0, 1); // a view
        factors = zeros(mostRows);
        factorWindow = new HostWindow(factors);
    }

    @Override
    public void fix(int first, float[] values, int rows) {
        fixed.write(first * width, values, rows * width);
    }

    @Override
    public void multiply(float[] values, int rows, float[] products) {
        factorWindow.write(0, values, rows * width);
        try (NDManager passing = memory.newSubManager()) {
            final PtNDArray used = JniUtils.slice(factors, 0, 0, rows, 1);
            used.attach(passing);
            final PtNDArray result = JniUtils.matmul(used, transposed);
            result.attach(passing);
            new HostWindow(result).read(0, products, rows * fixedRows);
        }
    }

    @Override
    public void close() {
        memory.close();
    }

    private PtNDArray zeros(int rows) {
        return (PtNDArray) memory.zeros(new Shape(rows, width), DataType.FLOAT32);
    }
}
