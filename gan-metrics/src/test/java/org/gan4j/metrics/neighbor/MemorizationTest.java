package org.gan4j.metrics.neighbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.gan4j.spec.Range;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorizationTest {
    private record Points(PointSet points) implements Dataset {
        @Override
        public Shape shape() {
            return Shape.of(points.width());
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            System.arraycopy(points.values(), index * points.width(), destination, offset, points.width());
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }
    }

    private final Backend backend = new ReferenceBackend();

    /** Nearest and second nearest: of the samples 1 and 9, 2 and 8, 3 and 7; of the test examples 4 and 6, 5 and 5. */
    @Test
    void measuresByHand() {
        final DataSplits data = splits(line(0, 10), line(4, 5));
        final Map<String, Double> values = measure(data, new float[] {1, 2, 3}, 2);

        assertThat(values).containsOnlyKeys("distance-ratio", "nearer-share", "second-nearest-ratio");
        assertThat(values.get("distance-ratio")).isCloseTo(2 / 4.5, within(1e-6));
        assertThat(values.get("nearer-share")).isEqualTo(1);
        assertThat(values.get("second-nearest-ratio")).isCloseTo(2 / 8.0, within(1e-6));
    }

    @Test
    void tiesCountOneHalf() {
        final DataSplits data = splits(line(0, 10), line(1, 2));

        assertThat(measure(data, new float[] {1, 3}, 2).get("nearer-share")).isEqualTo(0.5 / 4 + 1.0 / 4);
    }

    @Test
    void copiesAreFound() {
        final PointSet train = RandomPoints.normal(500, 10, 1);
        final DataSplits data = splits(train, RandomPoints.normal(100, 10, 2));
        final Map<String, Double> values = measure(data, Arrays.copyOf(train.values(), 100 * 10), 100);

        assertThat(values.get("distance-ratio")).isZero();
        assertThat(values.get("nearer-share")).isEqualTo(1);
        assertThat(values.get("second-nearest-ratio")).isZero();
    }

    /** Over 10,000 examples, so in more than one chunk. */
    @Test
    void freshDataAreNoCopies() {
        final DataSplits data = splits(RandomPoints.normal(12_000, 3, 1), RandomPoints.normal(1_000, 3, 2));
        Engines.onEach(engine -> {
            final Map<String, Double> values = new MemorizationSpec(1_000, 1_000)
                    .create(data, engine)
                    .measure(RandomPoints.normal(1_000, 3, 3).values())
                    .values();
            assertThat(values.get("distance-ratio")).isCloseTo(1, within(0.1));
            assertThat(values.get("nearer-share")).isCloseTo(0.5, within(0.04));
            assertThat(values.get("second-nearest-ratio")).isBetween(0.7, 0.9);
        });
    }

    @Test
    void theSecondNearestMayBeInAnotherChunk() {
        final float[] train = new float[10_001];
        Arrays.fill(train, 1_000);
        train[0] = 5;
        train[10_000] = 1;
        final NearestInData nearest =
                NearestInData.of(backend, new PointSet(1, new float[] {0}), new Points(new PointSet(1, train)));

        assertThat(nearest.first()).containsExactly(1);
        assertThat(nearest.second()).containsExactly(25);
    }

    /** Distances between 0 and 8 of few values, so that most tie. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void binaryImagesCountAsTheirDifferingPixelsDo(long seed) {
        final BinaryImages train = BinaryImages.random(400, 0.4, seed);
        final BinaryImages test = BinaryImages.random(300, 0.4, seed + 100);
        final BinaryImages samples = BinaryImages.random(400, 0.42, -seed);
        final int[][] ofSamples = sorted(samples.differences(train));
        final int[][] ofTest = sorted(test.differences(train));
        final Map<String, Double> expected = Map.of(
                "distance-ratio",
                median(ofSamples, row -> Math.sqrt(row[0])) / median(ofTest, row -> Math.sqrt(row[0])),
                "nearer-share",
                nearerShare(ofSamples, ofTest),
                "second-nearest-ratio",
                median(ofSamples, row -> row[0] == 0 ? 0 : Math.sqrt((double) row[0] / row[1])));
        final DataSplits data = splits(train.points(), test.points());
        Engines.onEach(engine -> assertThat(new MemorizationSpec(400, 300)
                        .create(data, engine)
                        .measure(samples.points().values())
                        .values())
                .as("seed %d on %s", seed, engine.name())
                .isEqualTo(expected));
    }

    private static int[][] sorted(int[][] differences) {
        return Arrays.stream(differences)
                .map(row -> Arrays.stream(row).sorted().toArray())
                .toArray(int[][]::new);
    }

    private static double median(int[][] rows, ToDoubleFunction<int[]> value) {
        return Median.withDefaults()
                .evaluate(Arrays.stream(rows).mapToDouble(value).toArray());
    }

    private static double nearerShare(int[][] ofSamples, int[][] ofTest) {
        double share = 0;
        for (final int[] sample : ofSamples) {
            for (final int[] other : ofTest) {
                share += sample[0] < other[0] ? 1 : sample[0] == other[0] ? 0.5 : 0;
            }
        }
        return share / ((double) ofSamples.length * ofTest.length);
    }

    @Test
    void noiseIsFartherThanFreshData() {
        final DataSplits data = splits(RandomPoints.normal(500, 10, 1), RandomPoints.normal(100, 10, 2));

        assertThat(measure(data, RandomPoints.normal(100, 10, 0, 3, 3).values(), 100)
                        .get("distance-ratio"))
                .isGreaterThan(1.5);
    }

    @Test
    void refusesDataWithoutASecondNearest() {
        final DataSplits one = splits(line(1), line(2));

        assertThatThrownBy(() -> new MemorizationSpec(1, 1).create(one, backend))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs at least 2 training examples; this data has 1");
    }

    private Map<String, Double> measure(DataSplits data, float[] samples, int testCount) {
        final int count = samples.length / data.train().shape().size();
        return new MemorizationSpec(count, testCount)
                .create(data, backend)
                .measure(samples)
                .values();
    }

    private static PointSet line(float... points) {
        return new PointSet(1, points);
    }

    private static DataSplits splits(PointSet train, PointSet test) {
        return new DataSplits(new Points(train), new Points(test), new Points(test), Map.of());
    }
}
