package org.gan4j.metrics.neighbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

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
            final Map<String, Double> values = new MemorizationSpec(1, 1_000, 1_000)
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

        assertThatThrownBy(() -> new MemorizationSpec(1, 1, 1).create(one, backend))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("memorization needs at least 2 training examples; this data has 1");
    }

    private Map<String, Double> measure(DataSplits data, float[] samples, int testCount) {
        final int count = samples.length / data.train().shape().size();
        return new MemorizationSpec(1, count, testCount)
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
