package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.gan4j.api.backend.host.Team;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The CPU: its memory, and its products of matrices. The only class that knows that native memory can be reached from the
 * host. A product is cut between rows, and each part is oneDNN's on one thread of the team: the native library's own threads
 * would have to be woken for every product, or take the cores from the rest of the work.
 */
final class Device implements AutoCloseable {
    private static final int ROW_MAJOR = 101;

    /** Fewer multiplications take no longer than to share them. */
    private static final double WORTH_A_THREAD = 1 << 20;

    /** Rows of a part: fewer would read the other factor too often. */
    private static final int LEAST_ROWS = 8;

    /** Whether a factor of a product is transposed. */
    enum Factor {
        PLAIN(111),
        TRANSPOSED(112);

        private final int blas;

        Factor(int blas) {
            this.blas = blas;
        }
    }

    private final Team team;
    private final OpExecutioner executioner = Nd4j.getExecutioner();
    private final NativeOps nativeOps = NativeOpsHolder.getInstance().getDeviceNativeOps();
    private final int openMpThreads = nativeOps.ompGetMaxThreads();
    private final List<AutoCloseable> owned = new ArrayList<>();

    /**
     * In the whole process, OpenBLAS gets one thread: what it is asked for is short, and its threads would push the team's aside.
     *
     * @param team does the work; stays its owner's
     */
    Device(Team team) {
        this.team = team;
        Nd4j.factory().blas().setMaxThreads(1);
    }

    Team team() {
        return team;
    }

    /** A matrix of zeros, freed when the device closes. */
    Matrix matrix(int rows, int columns) {
        final INDArray array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'c');
        owned.add(array);
        return new Matrix(array, (FloatPointer) array.data().addressPointer(), rows, columns);
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

    /** The values where they are. */
    HostValues values(Matrix matrix) {
        return new HostValues(matrix.pointer().position(0).limit(matrix.size()).asBuffer());
    }

    /** {@code c ← op(a) · op(b) + beta · c}. */
    Kernel multiply(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        final int inner = factorA == Factor.PLAIN ? a.columns() : a.rows();
        if (c.rows() == 1 || c.columns() == 1 || inner == 1) {
            return vectorProduct(a, factorA, b, factorB, c, beta, inner);
        }
        final int parts = parts(c.rows(), (double) c.size() * inner);
        final List<Kernel> kernels = IntStream.range(0, parts)
                .mapToObj(part -> {
                    final int first = (int) ((long) c.rows() * part / parts);
                    final int rows = (int) ((long) c.rows() * (part + 1) / parts) - first;
                    return part(a, factorA, b, factorB, c, beta, first, rows);
                })
                .toList();
        return () -> team.run(parts, (part, thread) -> kernels.get(part).run());
    }

    /** Some rows of the product. */
    private Kernel part(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta, int first, int rows) {
        if (rows == c.rows()) {
            return product(a, factorA, b, factorB, c, beta);
        }
        if (factorA == Factor.PLAIN) {
            return product(a.rows(first, rows), factorA, b, factorB, c.rows(first, rows), beta);
        }
        final Matrix columns = matrix(a.rows(), rows); // of values side by side, or it would not be oneDNN's
        return copyColumns(a, first, columns).then(product(columns, factorA, b, factorB, c.rows(first, rows), beta));
    }

    private Kernel copyColumns(Matrix source, int first, Matrix destination) {
        final HostValues from = values(source);
        final HostValues to = values(destination);
        final int width = destination.columns();
        return () -> {
            for (int row = 0; row < source.rows(); row++) {
                from.copy(row * source.columns() + first, to, row * width, width);
            }
        };
    }

    private int parts(int rows, double multiplications) {
        return (int) Math.max(1, Math.min(Math.min(team.size(), rows / LEAST_ROWS), multiplications / WORTH_A_THREAD));
    }

    /** On one thread, which afterwards has as many of OpenMP as before. */
    private Kernel product(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        final INDArray[] in = {a.array(), b.array()};
        final DynamicCustomOp op = DynamicCustomOp.builder("matmul")
                .addInputs(in)
                .addOutputs(c.array())
                .build();
        final OpContext context = executioner.buildContext();
        owned.add(context);
        context.setInputArrays(in);
        context.setOutputArrays(c.array());
        context.setTArguments(1, beta);
        context.setIArguments(factorA == Factor.TRANSPOSED ? 1 : 0, factorB == Factor.TRANSPOSED ? 1 : 0);
        return () -> {
            nativeOps.setOmpNumThreads(1);
            try {
                executioner.exec(op, context);
            } finally {
                nativeOps.setOmpNumThreads(openMpThreads);
            }
        };
    }

    /** oneDNN is slow where a side is 1. */
    private static Kernel vectorProduct(
            Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta, int inner) {
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

    private static long bytes(long values) {
        return values * Float.BYTES;
    }
}
