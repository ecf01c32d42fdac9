package org.gan4j.jmh;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

final class DjlGemm implements Gemm {
    private final NDManager memory = Engine.getEngine("PyTorch").newBaseManager(Device.cpu());
    private final PtNDArray left;
    private final PtNDArray right;

    DjlGemm(int rows, int inner, int columns) {
        left = random(rows, inner);
        right = JniUtils.transpose(random(columns, inner), 0, 1);
    }

    @Override
    public void run() {
        JniUtils.matmul(left, right).close();
    }

    private PtNDArray random(int rows, int columns) {
        return (PtNDArray) memory.randomUniform(0, 1, new Shape(rows, columns), DataType.FLOAT32);
    }
}
