package org.gan4j.jmh;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

final class Nd4jGemm implements Gemm {
    private final DynamicCustomOp op;
    private final OpContext context = Nd4j.getExecutioner().buildContext();

    Nd4jGemm(Product product) {
        final INDArray left = operand(product.rows(), product.inner(), product.transposedLeft());
        final INDArray right = operand(product.inner(), product.columns(), product.transposedRight());
        final INDArray result = operand(product.rows(), product.columns(), false);
        op = DynamicCustomOp.builder("matmul")
                .addInputs(left, right)
                .addOutputs(result)
                .build();
        context.setInputArrays(left, right);
        context.setOutputArrays(result);
        context.setTArguments(1, 0);
        context.setIArguments(product.transposedLeft() ? 1 : 0, product.transposedRight() ? 1 : 0);
    }

    @Override
    public void run() {
        Nd4j.getExecutioner().exec(op, context);
    }

    private static INDArray operand(int rows, int columns, boolean transposed) {
        final long[] shape = transposed ? new long[] {columns, rows} : new long[] {rows, columns};
        return Nd4j.rand(DataType.FLOAT, shape);
    }
}
