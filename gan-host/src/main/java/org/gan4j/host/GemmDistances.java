package org.gan4j.host;

import java.util.stream.IntStream;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.DistanceVisitor;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.ExactDistances;
import org.gan4j.api.backend.RoundOff;

/**
 * Distances as {@code ‖x − y‖² = ‖x‖² + ‖y‖² − 2·x·y}, for points centred on the mean of the fixed ones. An engine computes the
 * inner products, the host the rest, both in single precision. Where cancellation makes a result too inaccurate, it is recomputed
 * in double precision from the points themselves.
 */
public final class GemmDistances implements Distances {
    /** The most values of a block, 64 MiB. Smaller blocks are slower: the product packs the fixed points for each. */
    private static final int MOST_VALUES = 1 << 24;

    private static final int MOST_ROWS = 1 << 11;
    private static final double RELATIVE_ERROR = 1e-3;
    private static final double FLOAT_ROUNDING = 0x1p-24;

    private final int width;
    private final int size;
    private final float[] points;
    private final double[] centre;
    private final float[] squaredNorms;
    private final RowProducts products;
    private final Runnable requireOpen;

    private final int blockRows;
    private final float[] centred;
    private final float[] squaredQueryNorms;
    private final float[] block;
    private double mostNorm;
    private boolean closed;

    /**
     * @param requireOpen throws {@link IllegalStateException} once the engine is closed
     * @throws IllegalArgumentException if a point is incomplete or has a value that is not finite
     */
    public GemmDistances(int width, float[] points, RowProducts.Maker maker, Runnable requireOpen) {
        this.requireOpen = requireOpen;
        this.width = width;
        this.size = rows(points);
        this.points = points;
        this.centre = mean();
        this.squaredNorms = new float[size];
        this.blockRows = Math.max(1, Math.min(MOST_ROWS, MOST_VALUES / Math.max(size, width)));
        this.centred = new float[blockRows * width];
        this.squaredQueryNorms = new float[blockRows];
        this.block = new float[Math.multiplyExact(blockRows, size)];
        this.products = maker.make(size, blockRows, width);
        try {
            fix();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void visit(float[] queries, DistanceVisitor visitor) {
        requireOpen.run();
        if (closed) {
            throw new IllegalStateException("these distances are closed");
        }
        final int rows = rows(queries);
        final ExactDistances exact = new ExactDistances(width, queries, points);
        for (int first = 0; first < rows; first += blockRows) {
            visit(exact, first, Math.min(blockRows, rows - first), visitor);
        }
    }

    @Override
    public void close() {
        closed = true;
        products.close();
    }

    private int rows(float[] values) {
        if (width < 1 || values.length < width || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values are no points of " + width
                    + (width == 1 ? " value" : " values") + " each");
        }
        return values.length / width;
    }

    private double[] mean() {
        final double[] mean = new double[width];
        for (int offset = 0; offset < points.length; offset += width) {
            for (int i = 0; i < width; i++) {
                mean[i] += points[offset + i];
            }
        }
        for (int i = 0; i < width; i++) {
            mean[i] /= size;
        }
        return mean;
    }

    private void fix() {
        for (int first = 0; first < size; first += blockRows) {
            final int rows = Math.min(blockRows, size - first);
            centre(points, first, rows, squaredNorms, first);
            products.fix(first, centred, rows);
        }
        for (final float squaredNorm : squaredNorms) {
            mostNorm = Math.max(mostNorm, norm(squaredNorm));
        }
    }

    private void visit(ExactDistances exact, int first, int rows, DistanceVisitor visitor) {
        centre(exact.queries(), first, rows, squaredQueryNorms, 0);
        products.multiply(centred, rows, block);
        IntStream.range(0, rows).parallel().forEach(row -> visitor.visit(distances(exact, first + row, row)));
    }

    /** Fills {@link #centred} with the points, starting at {@code first}. */
    private void centre(float[] source, int first, int rows, float[] norms, int firstNorm) {
        IntStream.range(0, rows).parallel().forEach(row -> {
            final double norm = centre(source, (first + row) * width, row * width);
            if (!Double.isFinite(norm)) {
                throw new IllegalArgumentException("point " + (first + row) + " has a value that is not finite");
            }
            norms[firstNorm + row] = (float) norm;
        });
    }

    /** Centres one point; returns its squared norm. */
    private double centre(float[] source, int from, int to) {
        double norm = 0;
        for (int i = 0; i < width; i++) {
            final float value = (float) (source[from + i] - centre[i]);
            centred[to + i] = value;
            norm += (double) value * value;
        }
        return norm;
    }

    /** Turns a row of products into distances, in place. */
    private DistanceRow distances(ExactDistances exact, int query, int row) {
        final int offset = row * size;
        final float squaredNorm = squaredQueryNorms[row];
        for (int point = 0; point < size; point++) {
            block[offset + point] = squaredNorm + squaredNorms[point] - 2 * block[offset + point];
        }
        final RoundOff roundOff = roundOff(norm(squaredNorm), exact.mostShift());
        final float least = (float) roundOff.leastWithin(RELATIVE_ERROR);
        final int end = offset + size;
        for (int place = nextUnsure(offset, end, least); place < end; place = nextUnsure(place + 1, end, least)) {
            block[place] =
                    (float) Distances.squared(exact.queries(), query * width, points, (place - offset) * width, width);
        }
        return new DistanceRow(query, block, offset, roundOff, exact);
    }

    /** The first index, starting at {@code from}, whose distance is too small, too large or NaN; {@code end} if there is none. */
    private int nextUnsure(int from, int end, float least) {
        int place = from;
        while (place < end && block[place] >= least && block[place] <= Float.MAX_VALUE) {
            place++;
        }
        return place;
    }

    /** The norm; finite even if its square is not, in which case no product is trusted anyway. */
    private static double norm(float squared) {
        return Math.sqrt(Math.min(squared, Float.MAX_VALUE));
    }

    /**
     * n independent roundings add up to {@code √n · 2⁻²⁴} of {@code ‖x‖·‖y‖} in an inner product (Higham
     * and Mary, "A new approach to probabilistic rounding error analysis", SIAM J. Sci. Comput. 41, 2019); twice that is
     * used, and the product occurs twice. For ‖x‖² + ‖y‖², centring may add 4 roundings, and the squared norms, their sum and the
     * difference another 4.
     */
    private RoundOff roundOff(double norm, double shift) {
        return new RoundOff(norm, mostNorm, 4 * Math.sqrt(width) * FLOAT_ROUNDING, 8 * FLOAT_ROUNDING, shift);
    }
}
