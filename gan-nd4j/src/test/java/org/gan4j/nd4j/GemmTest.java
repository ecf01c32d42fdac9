package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gan4j.host.Team;
import org.gan4j.nd4j.Product.Factor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both libraries, whole products and parts of them, against three loops. */
class GemmTest {
    private static final int ROWS = 37;
    private static final int COLUMNS = 50;
    private static final int INNER = 29;

    static List<Arguments> librariesAndFactors() {
        final List<Arguments> cases = new ArrayList<>();
        for (final Gemm gemm : libraries()) {
            for (final Factor a : Factor.values()) {
                for (final Factor b : Factor.values()) {
                    cases.add(Arguments.of(gemm, a, b, 0f));
                    cases.add(Arguments.of(gemm, a, b, 1f));
                }
            }
        }
        return cases;
    }

    /** Those that there are for this machine. */
    static Set<Gemm> libraries() {
        final Gemm openBlas = new OpenBlas();
        return new LinkedHashSet<>(List.of(openBlas, Gemm.oneDnnOr(openBlas)));
    }

    @ParameterizedTest
    @MethodSource("librariesAndFactors")
    void multipliesWholesAndParts(Gemm gemm, Factor factorA, Factor factorB, float beta) {
        try (Team team = new Team(1, Duration.ZERO);
                Device device = new Device(team)) {
            final Matrix a = factorA == Factor.PLAIN ? random(device, ROWS, INNER) : random(device, INNER, ROWS);
            final Matrix b = factorB == Factor.PLAIN ? random(device, INNER, COLUMNS) : random(device, COLUMNS, INNER);
            final Matrix c = random(device, ROWS, COLUMNS);
            final float[] expected = product(device, a, factorA, b, factorB, c, beta);
            final float[] before = read(device, c);
            final Product product = Product.of(a, factorA, b, factorB, c, beta);

            gemm.multiply(product);
            requireClose(read(device, c), expected);

            device.write(before, c);
            gemm.multiply(product.columns(new Columns(0, 16)));
            gemm.multiply(product.columns(new Columns(16, 34)));
            requireClose(read(device, c), expected);

            device.write(before, c);
            gemm.multiply(product.rows(0, 5));
            gemm.multiply(product.rows(5, 32));
            requireClose(read(device, c), expected);
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aPartLeavesTheRestAsItIs(Gemm gemm) {
        try (Team team = new Team(1, Duration.ZERO);
                Device device = new Device(team)) {
            final Matrix c = random(device, ROWS, COLUMNS);
            final float[] before = read(device, c);
            final Product product = Product.of(
                    random(device, ROWS, INNER), Factor.PLAIN, random(device, INNER, COLUMNS), Factor.PLAIN, c, 0);
            gemm.multiply(product.columns(new Columns(3, 7)).rows(2, 4));
            final float[] after = read(device, c);
            for (int i = 0; i < after.length; i++) {
                final int row = i / COLUMNS;
                final int column = i % COLUMNS;
                final boolean within = row >= 2 && row < 6 && column >= 3 && column < 10;
                assertThat(after[i] == before[i])
                        .as("row %d, column %d", row, column)
                        .isEqualTo(!within);
            }
        }
    }

    /** Large enough to be cut: between columns, and between rows where there are few columns. */
    @ParameterizedTest
    @CsvSource({"37, 1500, 64", "1500, 37, 64", "300, 170, 90"})
    void aTeamComputesTheSame(int rows, int columns, int inner) {
        for (final Factor factorA : Factor.values()) {
            for (final Factor factorB : Factor.values()) {
                requireClose(
                        product(3, rows, columns, inner, factorA, factorB),
                        product(1, rows, columns, inner, factorA, factorB));
            }
        }
    }

    /** By the largest difference: to tell all of them would take minutes. */
    private static void requireClose(float[] actual, float[] expected) {
        double largest = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(actual[i] - expected[i]));
        }
        assertThat(actual).hasSameSizeAs(expected);
        assertThat(largest).isLessThan(1e-4);
    }

    private static float[] product(int threads, int rows, int columns, int inner, Factor factorA, Factor factorB) {
        try (Team team = new Team(threads, Duration.ZERO);
                Device device = new Device(team)) {
            final Matrix a = factorA == Factor.PLAIN ? random(device, rows, inner) : random(device, inner, rows);
            final Matrix b = factorB == Factor.PLAIN ? random(device, inner, columns) : random(device, columns, inner);
            final Matrix c = device.matrix(rows, columns);
            device.multiply(a, factorA, b, factorB, c, 0).run();
            return read(device, c);
        }
    }

    private static float[] product(
            Device device, Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        final float[] left = read(device, a);
        final float[] right = read(device, b);
        final float[] sums = read(device, c);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                double sum = beta * sums[row * COLUMNS + column];
                for (int i = 0; i < INNER; i++) {
                    sum += (double) left[factorA == Factor.PLAIN ? row * INNER + i : i * ROWS + row]
                            * right[factorB == Factor.PLAIN ? i * COLUMNS + column : column * INNER + i];
                }
                sums[row * COLUMNS + column] = (float) sum;
            }
        }
        return sums;
    }

    private static Matrix random(Device device, int rows, int columns) {
        final Random random = new Random(rows * 1000L + columns);
        final Matrix matrix = device.matrix(rows, columns);
        final float[] values = new float[matrix.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        device.write(values, matrix);
        return matrix;
    }

    private static float[] read(Device device, Matrix matrix) {
        final float[] values = new float[matrix.size()];
        device.read(matrix, values);
        return values;
    }
}
