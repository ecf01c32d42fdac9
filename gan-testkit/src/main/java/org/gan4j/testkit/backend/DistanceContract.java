package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances between points, against their direct evaluation in double precision. */
public interface DistanceContract extends BackendContract {
    double RELATIVE = 1e-3;
    double LEAST = 1e-30;

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 7, 784", "5, 1, 2", "3, 4, 1", "37, 53, 3", "257, 129, 784", "100, 5, 3072"})
    default void agreeWithDirectEvaluation(int points, int queries, int width) {
        assertRight(RandomValues.normal(points * width, 1), RandomValues.normal(queries * width, 2), width);
    }

    /** More than one block, and a last one that is not full. */
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

    /** Points in a heap, spread and far away. */
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
