package org.gan4j.nd4j;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastMulOp;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarAdd;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMax;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMultiplication;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarReverseSubtraction;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.api.ops.impl.transforms.same.Square;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The CPU: its memory and its kernels. The only class that knows that native memory can be reached from the host. Each
 * kernel is the fastest of several measured ways to say the same thing to ND4J: products of matrices go to oneDNN by its
 * matmul, sums over rows and columns to the OpenBLAS that it brings along.
 */
final class Device implements AutoCloseable {
    private static final int ROW_MAJOR = 101;

    /** Whether a factor of a product is transposed. */
    enum Factor {
        PLAIN(111),
        TRANSPOSED(112);

        private final int blas;

        Factor(int blas) {
            this.blas = blas;
        }
    }

    private final OpExecutioner executioner = Nd4j.getExecutioner();
    private final List<AutoCloseable> owned = new ArrayList<>();
    private Matrix ones;

    /** OpenBLAS gets one thread: what it is asked for is short, and its threads would push ND4J's aside. */
    Device() {
        Nd4j.factory().blas().setMaxThreads(1);
        ones = filledWithOnes(256);
    }

    /** A matrix of zeros, freed when the device closes. */
    Matrix matrix(int rows, int columns) {
        final INDArray array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'c');
        owned.add(array);
        return matrix(array, rows, columns);
    }

    void write(float[] source, Matrix destination) {
        destination.pointer().put(source, 0, destination.size());
    }

    void read(Matrix source, float[] destination) {
        source.pointer().get(destination, 0, source.size());
    }

    void copy(Matrix source, Matrix destination) {
        Pointer.memcpy(destination.pointer(), source.pointer(), bytes(destination.size()));
    }

    /** Copies rows of one matrix into another of as many columns. */
    void copyRows(Matrix source, int sourceRow, Matrix destination, int destinationRow, int rows) {
        final long width = source.columns();
        Pointer.memcpy(
                destination.pointer().getPointer(destinationRow * width),
                source.pointer().getPointer(sourceRow * width),
                bytes(rows * width));
    }

    /** A window on a matrix's values. */
    HostWindow window(Matrix matrix) {
        return new HostWindow(matrix.pointer().position(0).limit(matrix.size()).asBuffer());
    }

    /** Moves blocks of values between native memory and the host; several threads may use one. */
    record HostWindow(FloatBuffer values) {
        void read(int offset, float[] block, int length) {
            values.get(offset, block, 0, length);
        }

        void write(int offset, float[] block, int length) {
            values.put(offset, block, 0, length);
        }
    }

    /** {@code c ← op(a) · op(b) + beta · c}. */
    Kernel multiply(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        final int inner = factorA == Factor.PLAIN ? a.columns() : a.rows();
        if (c.rows() == 1 || c.columns() == 1 || inner == 1) {
            return () -> openblas_nolapack.cblas_sgemm(
                    ROW_MAJOR,
                    factorA.blas,
                    factorB.blas,
                    c.rows(),
                    c.columns(),
                    inner,
                    1,
                    a.pointer(),
                    a.columns(),
                    b.pointer(),
                    b.columns(),
                    beta,
                    c.pointer(),
                    c.columns());
        }
        final long transposeA = factorA == Factor.TRANSPOSED ? 1 : 0;
        final long transposeB = factorB == Factor.TRANSPOSED ? 1 : 0;
        return custom("matmul", List.of(a, b), c, new double[] {1, beta}, transposeA, transposeB);
    }

    /** {@code matrix ← matrix + alpha · row}, for each row. */
    Kernel addRow(Matrix matrix, float alpha, Matrix row) {
        final FloatPointer one = ones(matrix.rows());
        return () -> openblas_nolapack.cblas_sger(
                ROW_MAJOR,
                matrix.rows(),
                matrix.columns(),
                alpha,
                one,
                1,
                row.pointer(),
                1,
                matrix.pointer(),
                matrix.columns());
    }

    /** {@code row ← alpha · sum over the rows of matrix + beta · row}. */
    Kernel sumRows(Matrix matrix, float alpha, Matrix row, float beta) {
        final FloatPointer one = ones(matrix.rows());
        return () -> openblas_nolapack.cblas_sgemv(
                ROW_MAJOR,
                Factor.TRANSPOSED.blas,
                matrix.rows(),
                matrix.columns(),
                alpha,
                matrix.pointer(),
                matrix.columns(),
                one,
                1,
                beta,
                row.pointer(),
                1);
    }

    /** {@code y ← alpha · x + y}. */
    Kernel add(float alpha, Matrix x, Matrix y) {
        return () -> openblas_nolapack.cblas_saxpy(x.size(), alpha, x.pointer(), 1, y.pointer(), 1);
    }

    /** {@code out ← x ∘ y}, element by element. */
    Kernel times(Matrix x, Matrix y, Matrix out) {
        return custom("multiply", List.of(x, y), out, new double[0]);
    }

    /** {@code out ← x ∘ row}, for each row of x. */
    Kernel timesRow(Matrix x, Matrix row, Matrix out) {
        final INDArray vector = row.array().reshape(new long[] {row.columns()});
        return legacy(new BroadcastMulOp(x.array(), vector, out.array(), 1));
    }

    /** {@code out ← x²}. */
    Kernel square(Matrix x, Matrix out) {
        return legacy(new Square(x.array(), out.array()));
    }

    /** {@code out ← factor · x}. */
    Kernel scale(Matrix x, float factor, Matrix out) {
        return legacy(new ScalarMultiplication(x.array(), null, out.array(), factor));
    }

    /** {@code out ← x + term}. */
    Kernel shift(Matrix x, float term, Matrix out) {
        return legacy(new ScalarAdd(x.array(), null, out.array(), term));
    }

    /** {@code out ← from − x}. */
    Kernel subtractFrom(float from, Matrix x, Matrix out) {
        return legacy(new ScalarReverseSubtraction(x.array(), null, out.array(), from));
    }

    /** {@code out ← max(x, 0)}. */
    Kernel positivePart(Matrix x, Matrix out) {
        return legacy(new RectifiedLinear(x.array(), out.array(), 0));
    }

    /** {@code out ← 1} where {@code x > 0}, else {@code low}, which is in [0, 1). */
    Kernel step(Matrix x, float low, Matrix out) {
        final Kernel zeroOrOne = legacy(new Step(x.array(), out.array(), 0));
        return low == 0 ? zeroOrOne : zeroOrOne.then(legacy(new ScalarMax(out.array(), null, out.array(), low)));
    }

    /** {@code out ← tanh(x)}. */
    Kernel tanh(Matrix x, Matrix out) {
        return custom("tanh", List.of(x), out, new double[0]);
    }

    @Override
    public void close() {
        for (final AutoCloseable resource : owned) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException("ND4J could not free its memory", e);
            }
        }
        owned.clear();
    }

    private Kernel legacy(Op op) {
        return () -> executioner.exec(op);
    }

    private Kernel custom(String name, List<Matrix> inputs, Matrix output, double[] reals, long... integers) {
        final INDArray[] in = inputs.stream().map(Matrix::array).toArray(INDArray[]::new);
        final DynamicCustomOp op = DynamicCustomOp.builder(name)
                .addInputs(in)
                .addOutputs(output.array())
                .build();
        final OpContext context = executioner.buildContext();
        owned.add(context);
        context.setInputArrays(in);
        context.setOutputArrays(output.array());
        context.setTArguments(reals);
        context.setIArguments(integers);
        return () -> executioner.exec(op, context);
    }

    private FloatPointer ones(int count) {
        if (ones.columns() < count) {
            ones = filledWithOnes(count);
        }
        return ones.pointer();
    }

    private Matrix filledWithOnes(int count) {
        final float[] values = new float[count];
        Arrays.fill(values, 1);
        final Matrix matrix = matrix(1, count);
        write(values, matrix);
        return matrix;
    }

    private static Matrix matrix(INDArray array, int rows, int columns) {
        return new Matrix(array, (FloatPointer) array.data().addressPointer(), rows, columns);
    }

    private static long bytes(long values) {
        return values * Float.BYTES;
    }
}
