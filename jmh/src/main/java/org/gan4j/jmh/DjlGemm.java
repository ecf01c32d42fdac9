package org.gan4j.jmh;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

final class DjlGemm implements GemmProbe {
    private final NDManager memory = Engine.getEngine("PyTorch").newBaseManager(Device.cpu());
    private final PtNDArray left;
    private final PtNDArray right;

    DjlGemm(LayerProduct product) {
        left = operand(product.rows(), product.inner(), product.transposedLeft());
        right = operand(product.inner(), product.columns(), product.transposedRight());
    }

    @Override
    public void run() {
        JniUtils.matmul(left, right).close();
    }

    private PtNDArray operand(int rows, int columns, boolean transposed) {
        return transposed ? JniUtils.transpose(random(columns, rows), 0, 1) : random(rows, columns);
    }

    private PtNDArray random(int rows, int columns) {
        return (PtNDArray) memory.randomUniform(0, 1, new Shape(rows, columns), DataType.FLOAT32);
    }
}
