package org.gan4j.jmh;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.config.Experiment;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Only the matrix products of an iteration, by libtorch's own matmul on operands at hand: no implementation on it can be
 * faster. The same products as those of {@link Nd4jFloorBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class DjlFloorBenchmark {
    private record Call(PtNDArray left, PtNDArray right) {}

    @Param({"mnist", "mnist-two-layer"})
    String experiment;

    @Param({"128"})
    int batchSize;

    private NDManager memory;
    private List<Call> calls;

    @Setup
    public void prepare() {
        final Experiment read = PlayedExperiment.read(experiment, "djl", batchSize);
        read.backend().open().close(); // sets the engine up as the backend does
        memory = Engine.getEngine("PyTorch").newBaseManager(Device.cpu());
        calls = Product.ofAlternatingIteration(read.generatorSpec(), read.discriminatorSpec(), batchSize).stream()
                .filter(product -> product.columns() > 1 && product.inner() > 1 && product.rows() > 1)
                .map(this::call)
                .toList();
    }

    @TearDown
    public void close() {
        memory.close();
    }

    @Benchmark
    public void products() {
        for (final Call call : calls) {
            JniUtils.matmul(call.left(), call.right()).close();
        }
    }

    private Call call(Product product) {
        return new Call(
                operand(product.rows(), product.inner(), product.transposedLeft()),
                operand(product.inner(), product.columns(), product.transposedRight()));
    }

    private PtNDArray operand(int rows, int columns, boolean transposed) {
        return transposed ? JniUtils.transpose(random(columns, rows), 0, 1) : random(rows, columns);
    }

    private PtNDArray random(int rows, int columns) {
        return (PtNDArray) memory.randomUniform(0, 1, new Shape(rows, columns), DataType.FLOAT32);
    }
}
