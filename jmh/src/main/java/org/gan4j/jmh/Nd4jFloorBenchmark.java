package org.gan4j.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.config.Experiment;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Only the matrix products of an iteration, by ND4J's own matmul on operands at hand: no implementation on ND4J can be
 * faster. Products with a dimension of 1, far below a hundredth of the work, are left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class Nd4jFloorBenchmark {
    private record Call(DynamicCustomOp op, OpContext context) {}

    @Param({"mnist", "mnist-two-layer"})
    String experiment;

    @Param({"128"})
    int batchSize;

    private List<Call> calls;

    @Setup
    public void prepare() {
        final Experiment read = PlayedExperiment.read(experiment, "nd4j", batchSize);
        calls = Product.ofAlternatingIteration(read.generatorSpec(), read.discriminatorSpec(), batchSize).stream()
                .filter(product -> product.columns() > 1 && product.inner() > 1 && product.rows() > 1)
                .map(Nd4jFloorBenchmark::call)
                .toList();
    }

    @Benchmark
    public void products() {
        for (final Call call : calls) {
            Nd4j.getExecutioner().exec(call.op(), call.context());
        }
    }

    private static Call call(Product product) {
        final INDArray left = operand(product.rows(), product.inner(), product.transposedLeft());
        final INDArray right = operand(product.inner(), product.columns(), product.transposedRight());
        final INDArray result = operand(product.rows(), product.columns(), false);
        final DynamicCustomOp op = DynamicCustomOp.builder("matmul")
                .addInputs(left, right)
                .addOutputs(result)
                .build();
        final OpContext context = Nd4j.getExecutioner().buildContext();
        context.setInputArrays(left, right);
        context.setOutputArrays(result);
        context.setTArguments(1, 0);
        context.setIArguments(product.transposedLeft() ? 1 : 0, product.transposedRight() ? 1 : 0);
        return new Call(op, context);
    }

    private static INDArray operand(int rows, int columns, boolean transposed) {
        final long[] shape = transposed ? new long[] {columns, rows} : new long[] {rows, columns};
        return Nd4j.rand(DataType.FLOAT, shape);
    }
}
