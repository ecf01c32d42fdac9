package org.gan4j.jmh;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

final class Nd4jGemm implements Gemm {
    private final DynamicCustomOp op;
    private final OpContext context = Nd4j.getExecutioner().buildContext();

    Nd4jGemm(int rows, int inner, int columns) {
        final INDArray left = Nd4j.rand(DataType.FLOAT, rows, inner);
        final INDArray right = Nd4j.rand(DataType.FLOAT, columns, inner);
        final INDArray result = Nd4j.create(DataType.FLOAT, rows, columns);
        op = DynamicCustomOp.builder("matmul")
                .addInputs(left, right)
                .addOutputs(result)
                .build();
        context.setInputArrays(left, right);
        context.setOutputArrays(result);
        context.setTArguments(1, 0);
        context.setIArguments(0, 1);
    }

    @Override
    public void run() {
        Nd4j.getExecutioner().exec(op, context);
    }
}
