package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Neighbor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distances between points, compared with their direct evaluation in double precision. */
public interface DistanceContract extends BackendContract {
    double RELATIVE = 1e-3;
    double LEAST = 1e-30;

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 7, 784", "5, 1, 2", "3, 4, 1", "37, 53, 3", "257, 129, 784", "100, 5, 3072"})
    default void agreeWithDirectEvaluation(int points, int queries, int width) {
        assertRight(RandomValues.normal(points * width, 1), RandomValues.normal(queries * width, 2), width);
    }

    /** More than one block, with a last one that is not full. */
    @Test
    default void everyQueryIsVisitedOnceInWhateverBlocks() {
        final int points = 3_001;
        final int queries = 4_003;
        final int width = 2;
        final float[] fixed = RandomValues.normal(points * width, 1);
        final float[] asked = RandomValues.normal(queries * width, 2);
        final AtomicIntegerArray visits = new AtomicIntegerArray(queries);
        try (Backend backend = open();
                Distances distances = backend.distances(width, fixed)) {
            assertThat(distances.size()).isEqualTo(points);
            assertThat(distances.width()).isEqualTo(width);
            distances.visit(asked, row -> {
                visits.incrementAndGet(row.query());
                assertThat(row.size()).isEqualTo(points);
                assertRight(row, fixed, asked, width);
            });
        }
        assertThat(IntStream.range(0, queries).map(visits::get)).containsOnly(1);
    }

    @Test
    default void onlyPlacesThatThereAreHaveNearestPoints() {
        final float[] points = {1, 2, 3};
        try (Backend backend = open();
                Distances distances = backend.distances(1, points)) {
            distances.visit(new float[] {0}, row -> {
                assertThatThrownBy(() -> row.nearest(0)).isInstanceOf(IllegalArgumentException.class);
                for (final int[] ks : new int[][] {{}, {0}, {4}, {2, 1}}) {
                    assertThatThrownBy(() -> row.squaredRadii(ks)).isInstanceOf(IllegalArgumentException.class);
                }
                assertThat(row.squaredRadii(1, 3)).containsExactly(1, 9);
            });
        }
    }

    @Test
    default void equalPointsAreAtNothing() {
        final int width = 784;
        final float[] points = RandomValues.normal(40 * width, 1);
        final float[][] rows = distances(points, points, width);
        for (int i = 0; i < 40; i++) {
            assertThat(rows[i][i]).as("distance of point %d from itself", i).isZero();
        }
    }

    @Test
    default void aHeapOfEqualPointsIsAtNothing() {
        final int width = 30;
        final float[] point = RandomValues.normal(width, 1);
        final float[] heap = new float[50 * width];
        for (int row = 0; row < 50; row++) {
            System.arraycopy(point, 0, heap, row * width, width);
        }
        for (final float[] row : distances(heap, heap, width)) {
            assertThat(row).containsOnly(0);
        }
    }

    @Test
    default void twoPointsFarFromEachOtherButNearToOthersOfTheirOwnKeepTheirDigits() {
        final int width = 20;
        final float[] points = RandomValues.normal(30 * width, 1);
        for (int i = 0; i < points.length; i++) {
            points[i] = points[i] * 0.01f + (i < points.length / 2 ? -500 : 500);
        }
        assertRight(points, points, width);
    }

    @Test
    default void dataFarFromTheOriginKeepTheirDigits() {
        final int width = 100;
        final float[] points = RandomValues.normal(20 * width, 1);
        final float[] queries = RandomValues.normal(10 * width, 2);
        shift(points, 1e4f);
        shift(queries, 1e4f);
        assertRight(points, queries, width);
    }

    @Test
    default void anOutlierSpoilsNobodysDistances() {
        final int width = 50;
        final float[] points = RandomValues.normal(20 * width, 1);
        final float[] queries = RandomValues.normal(10 * width, 2);
        points[3 * width] = 1e6f;
        queries[5 * width + 1] = -1e9f;
        assertRight(points, queries, width);
    }

    @Test
    default void imagesOfOneGreyAreAsFarAsTheirGreys() {
        final int width = 784;
        final float[] greys = new float[11 * width];
        for (int i = 0; i < greys.length; i++) {
            final int grey = i / width;
            greys[i] = grey * 0.1f;
        }
        assertRight(greys, greys, width);
    }

    @Test
    default void hugeAndTinyDistancesAreNeverNaN() {
        final float[] points = {3e38f, -3e38f, 1e-38f, 0, 1e19f, 1e-15f};
        assertRight(points, points, 1);
    }

    /** Points that are close together, spread out, and far from the origin. */
    @ParameterizedTest
    @CsvSource({"0.01, 0", "1, 0", "1, 30"})
    default void noDistanceIsFartherFromTheTruthThanItsRoundOff(float deviation, float shift) {
        final int width = 784;
        final float[] points = RandomValues.normal(200 * width, 1);
        for (int i = 0; i < points.length; i++) {
            points[i] = points[i] * deviation + shift;
        }
        final float[] queries = RandomValues.normal(100 * width, 2);
        try (Backend backend = open();
                Distances distances = backend.distances(width, points)) {
            distances.visit(queries, row -> {
                for (int point = 0; point < row.size(); point++) {
                    final double expected = direct(points, queries, width, row.query(), point);
                    final double roundOff = row.roundOff().of(row.get(point));
                    assertThat(Math.abs(row.get(point) - expected)).isLessThanOrEqualTo(roundOff);
                    assertThat(roundOff).isLessThan(1e-4 * expected);
                    assertThat((double) row.get(point))
                            .isLessThanOrEqualTo(row.roundOff().largestOf(expected));
                }
            });
        }
    }

    /** The nearest other of (3, 3) is (1, 2), at √5; those of (1, 1) and of (1, 2) are each other, at 1, as is (0, 1) from (1, 1). */
    @Test
    default void theBorderOfABallBelongsToIt() {
        final float[] points = {3, 3, 1, 1, 1, 2};
        final double[] radii = new double[3];
        final boolean[][] within = new boolean[2][3];
        try (Backend backend = open();
                Distances distances = backend.distances(2, points)) {
            distances.visit(points, row -> radii[row.query()] = row.squaredRadii(2)[0]);
            distances.visit(new float[] {0, 3, 0, 1}, row -> {
                for (int point = 0; point < row.size(); point++) {
                    within[row.query()][point] = row.isWithin(point, radii[point]);
                }
            });
        }
        assertThat(radii).containsExactly(5, 1, 1);
        assertThat(within[0]).containsExactly(false, false, false);
        assertThat(within[1]).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void binaryPointsTie(long seed) {
        final int width = 64;
        assertCompared(bytes(100 * width, 2, seed), bytes(30 * width, 2, -seed), width, 0, 1, seed);
    }

    /** Grey levels as pixels in [0, 1] or [-1, 1], and unscaled. */
    @ParameterizedTest
    @CsvSource({"0, 0.00392156862745098", "-1, 0.00784313725490196", "0, 1"})
    default void bytesTie(double low, double step) {
        final int width = 20;
        assertCompared(bytes(100 * width, 256, 1), bytes(30 * width, 256, 2), width, low, step, 1);
        assertCompared(bytes(100 * width, 3, 3), bytes(30 * width, 3, 4), width, low, step, 3);
    }

    /** Each coordinate is one of three numbers, so that points often differ by a permutation of differences. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    default void permutedDifferencesTie(long seed) {
        final int width = 12;
        final float[] levels = RandomValues.normal(3, seed);
        final float[] points = levels(bytes(100 * width, 3, seed), levels);
        final float[] queries = levels(bytes(30 * width, 3, -seed), levels);
        assertCompared(points, queries, width, seed);
    }

    @Test
    default void anOutlierHidesNoTies() {
        final int width = 6;
        final float[] points = RandomValues.normal(40 * width, 1);
        final float[] queries = RandomValues.normal(20 * width, 2);
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.round(points[i]);
        }
        for (int i = 0; i < queries.length; i++) {
            queries[i] = Math.round(queries[i]);
        }
        points[7] = 1 << 20;
        queries[9] = -(1 << 20);
        assertCompared(points, queries, width, 1);
    }

    @Test
    default void squaresThatNoFloatHoldsAreCompared() {
        assertCompared(
                new float[] {0x1p126f, -0x1p126f, 0x3p125f, 0x1p125f, 0, 0x1p127f},
                new float[] {0, -0x1p126f, 0x1p125f},
                1,
                1);
        assertCompared(
                new float[] {0x1p-90f, -0x1p-90f, 0x3p-90f, 0x1p-80f, 0, 0x1p-100f},
                new float[] {0, 0x1p-90f, 0x1p-99f},
                1,
                1);
    }

    @Test
    default void ofEquallyNearPointsTheFirstIsTheNearest() {
        final float[] points = {4, 2, 0, 2, 1, 3};
        try (Backend backend = open();
                Distances distances = backend.distances(1, points)) {
            distances.visit(new float[] {2}, row -> {
                assertThat(row.nearest(3)).containsExactly(new Neighbor(1, 0), new Neighbor(3, 0), new Neighbor(4, 1));
                assertThat(row.nearest(9)).extracting(Neighbor::point).containsExactly(1, 3, 4, 5, 0, 2);
            });
        }
    }

    @Test
    default void pointsAndQueriesAreLeftAsTheyAre() {
        final float[] points = {1, 2, 3, 4};
        final float[] queries = {5, 6};
        distances(points, queries, 2);
        assertThat(points).containsExactly(1, 2, 3, 4);
        assertThat(queries).containsExactly(5, 6);
    }

    @Test
    default void distancesCanBeAskedAgainAndBesideOthers() {
        try (Backend backend = open();
                Distances first = backend.distances(1, new float[] {0, 10});
                Distances second = backend.distances(1, new float[] {1})) {
            first.visit(new float[] {1, 2}, row -> {});
            second.visit(new float[] {3}, row -> assertThat(row.get(0)).isEqualTo(4));
            first.visit(new float[] {3}, row -> assertThat(row.get(1)).isEqualTo(49));
        }
    }

    @Test
    default void whatAVisitorThrowsComesBack() {
        try (Backend backend = open();
                Distances distances = backend.distances(1, new float[1])) {
            assertThatThrownBy(() -> distances.visit(new float[1], row -> {
                        throw new UnsupportedOperationException("not this one");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("not this one");
        }
    }

    @Test
    default void pointsThatAreNoneAreRefused() {
        try (Backend backend = open();
                Distances distances = backend.distances(2, new float[2])) {
            for (final float[] wrong :
                    new float[][] {{}, {1}, {1, 2, 3}, {1, Float.NaN}, {Float.NEGATIVE_INFINITY, 0}}) {
                assertThatThrownBy(() -> backend.distances(2, wrong)).isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> distances.visit(wrong, row -> {}))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    default void closedDistancesAreOfNoUse() {
        final Backend backend = open();
        final Distances closed = backend.distances(1, new float[1]);
        final Distances open = backend.distances(1, new float[1]);
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.visit(new float[1], row -> {})).isInstanceOf(IllegalStateException.class);
        backend.close();
        assertThatThrownBy(() -> open.visit(new float[1], row -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> backend.distances(1, new float[1])).isInstanceOf(IllegalStateException.class);
        open.close();
    }

    private void assertRight(float[] points, float[] queries, int width) {
        try (Backend backend = open();
                Distances distances = backend.distances(width, points)) {
            distances.visit(queries, row -> assertRight(row, points, queries, width));
        }
    }

    private static void assertRight(DistanceRow row, float[] points, float[] queries, int width) {
        for (int point = 0; point < row.size(); point++) {
            final double expected = direct(points, queries, width, row.query(), point);
            if ((float) expected == Float.POSITIVE_INFINITY) {
                assertThat(row.get(point)).isEqualTo(Float.POSITIVE_INFINITY);
            } else if (!(Math.abs(row.get(point) - expected) <= RELATIVE * expected + LEAST) || row.get(point) < 0) {
                throw new AssertionError(
                        "from " + row.query() + " to " + point + " is " + row.get(point) + ", not " + expected);
            }
        }
    }

    /** Points are bytes b mapped to {@code low + step · b}; their distances must compare like those of the bytes. */
    private void assertCompared(int[] points, int[] queries, int width, double low, double step, long seed) {
        final BigDecimal[][] truth = new BigDecimal[queries.length / width][points.length / width];
        for (int query = 0; query < truth.length; query++) {
            for (int point = 0; point < truth[query].length; point++) {
                long sum = 0;
                for (int i = 0; i < width; i++) {
                    final long difference = (long) queries[query * width + i] - points[point * width + i];
                    sum += difference * difference;
                }
                truth[query][point] = BigDecimal.valueOf(sum);
            }
        }
        assertCompared(pixels(points, low, step), pixels(queries, low, step), width, truth, seed);
    }

    private void assertCompared(float[] points, float[] queries, int width, long seed) {
        final BigDecimal[][] truth = new BigDecimal[queries.length / width][points.length / width];
        for (int query = 0; query < truth.length; query++) {
            for (int point = 0; point < truth[query].length; point++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 0; i < width; i++) {
                    final BigDecimal difference = new BigDecimal(queries[query * width + i])
                            .subtract(new BigDecimal(points[point * width + i]));
                    sum = sum.add(difference.multiply(difference));
                }
                truth[query][point] = sum;
            }
        }
        assertCompared(points, queries, width, truth, seed);
    }

    /** @param truth squared distances in any unit, {@code [queries, points]} */
    private void assertCompared(float[] points, float[] queries, int width, BigDecimal[][] truth, long seed) {
        final int most = 7;
        try (Backend backend = open();
                Distances distances = backend.distances(width, points)) {
            distances.visit(queries, row -> {
                final BigDecimal[] expected = truth[row.query()];
                for (int point = 0; point < row.size(); point++) {
                    for (int other = 0; other < row.size(); other++) {
                        if (row.isWithin(point, row.exact(other)) != expected[point].compareTo(expected[other]) <= 0) {
                            throw new AssertionError("seed " + seed + ": from " + row.query() + ", point " + point
                                    + " is at " + expected[point] + " and point " + other + " at " + expected[other]
                                    + ", not so by " + row.exact(point) + " and " + row.exact(other));
                        }
                    }
                }
                final List<Integer> nearest = IntStream.range(0, row.size())
                        .boxed()
                        .sorted(Comparator.comparing(point -> expected[point]))
                        .toList();
                assertThat(row.nearest(most))
                        .as("seed %d, from %d", seed, row.query())
                        .extracting(Neighbor::point)
                        .containsExactlyElementsOf(nearest.subList(0, Math.min(most, row.size())));
                assertThat(row.squaredRadii(1, 3, row.size()))
                        .as("seed %d, from %d", seed, row.query())
                        .containsExactly(
                                row.exact(nearest.get(0)),
                                row.exact(nearest.get(2)),
                                row.exact(nearest.get(row.size() - 1)));
            });
        }
    }

    private static int[] bytes(int length, int levels, long seed) {
        return new Random(seed).ints(length, 0, levels).toArray();
    }

    private static float[] pixels(int[] bytes, double low, double step) {
        final float[] pixels = new float[bytes.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) (low + step * bytes[i]);
        }
        return pixels;
    }

    private static float[] levels(int[] choices, float[] levels) {
        final float[] values = new float[choices.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels[choices[i]];
        }
        return values;
    }

    private float[][] distances(float[] points, float[] queries, int width) {
        final float[][] rows = new float[queries.length / width][points.length / width];
        try (Backend backend = open();
                Distances distances = backend.distances(width, points)) {
            distances.visit(queries, row -> {
                for (int point = 0; point < row.size(); point++) {
                    rows[row.query()][point] = row.get(point);
                }
            });
        }
        return rows;
    }

    private static double direct(float[] points, float[] queries, int width, int query, int point) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
            final double difference = (double) queries[query * width + i] - points[point * width + i];
            sum += difference * difference;
        }
        return sum;
    }

    private static void shift(float[] values, float by) {
        for (int i = 0; i < values.length; i++) {
            values[i] += by;
        }
    }
}
