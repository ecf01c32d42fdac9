package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.gan4j.host.Team;
import org.gan4j.nd4j.Product.Factor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The CPU: its memory and its matrix products. The only class that relies on native memory being accessible from the
 * host. A product is split into parts, each computed by one thread of the team: a native library's own threads would have to be
 * woken for every product, or take the cores from the rest of the work.
 */
final class Device implements AutoCloseable {
    /** Fewer multiplications take no longer than sharing them would. */
    private static final double WORTH_A_THREAD = 1 << 20;

    /** The least number of values that a thread copies, if several threads copy. */
    private static final int LEAST_COPIED = 1 << 14;

    /** The least rows or columns of a part: a cache line. */
    private static final int LEAST_SIDE = 16;

    private final Team team;
    private final Gemm openBlas = new OpenBlas(); // the first use of ND4J, which starts it
    private final Gemm gemm = Gemm.oneDnnOr(openBlas);
    private final List<INDArray> owned = new ArrayList<>();

    /** @param team does the work; not closed by the device */
    Device(Team team) {
        this.team = team;
    }

    Team team() {
        return team;
    }

    /** The name of the library that computes products. */
    String gemm() {
        return gemm.name();
    }

    /** A matrix of zeros, freed when the device closes. */
    Matrix matrix(int rows, int columns) {
        final INDArray array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'c');
        owned.add(array);
        return new Matrix((FloatPointer) array.data().addressPointer(), rows, columns);
    }

    void write(float[] source, Matrix destination) {
        destination.pointer().put(source, 0, destination.size());
    }

    void read(Matrix source, float[] destination) {
        source.pointer().get(destination, 0, source.size());
    }

    void copy(Matrix source, Matrix destination) {
        copyRows(source, destination, 0);
    }

    /** Copies all rows of a matrix into another with as many columns, starting at a row. */
    void copyRows(Matrix source, Matrix destination, int firstRow) {
        final long offset = (long) firstRow * source.columns();
        final int parts = Math.max(1, Math.min(team.size(), source.size() / LEAST_COPIED));
        team.run(parts, (part, thread) -> {
            final long first = (long) source.size() * part / parts;
            final long end = (long) source.size() * (part + 1) / parts;
            Pointer.memcpy(
                    destination.pointer().getPointer(offset + first),
                    source.pointer().getPointer(first),
                    bytes(end - first));
        });
    }

    /** A view of the values, without a copy. */
    HostValues values(Matrix matrix) {
        return new HostValues(matrix.pointer().position(0).limit(matrix.size()).asBuffer());
    }

    /** {@code c ← op(a) · op(b) + beta · c}. */
    Kernel multiply(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        final Product product = Product.of(a, factorA, b, factorB, c, beta);
        if (product.hasSideOfOne()) {
            return () -> openBlas.multiply(product); // oneDNN is slow at these
        }
        final List<Product> parts = parts(product);
        return () -> team.run(parts.size(), (part, thread) -> gemm.multiply(parts.get(part)));
    }

    /**
     * The parts of a product. Split by columns, like segments, so that a thread finds its part of a product in its core's cache
     * afterwards; by rows, if those give more parts.
     */
    private List<Product> parts(Product product) {
        final int worthwhile = (int) Math.max(1, Math.min(team.size(), product.multiplications() / WORTH_A_THREAD));
        final int byColumns = Math.max(1, Math.min(worthwhile, product.columns() / LEAST_SIDE));
        final int byRows = Math.min(worthwhile, product.rows() / LEAST_SIDE);
        if (byColumns >= byRows) {
            return Tiling.cut(product.columns(), LEAST_SIDE, byColumns).stream()
                    .map(product::columns)
                    .toList();
        }
        return Tiling.cut(product.rows(), LEAST_SIDE, byRows).stream()
                .map(rows -> product.rows(rows.first(), rows.width()))
                .toList();
    }

    @Override
    public void close() {
        owned.forEach(INDArray::close);
        owned.clear();
    }

    private static long bytes(long values) {
        return values * Float.BYTES;
    }
}
