package org.gan4j.metrics.neighbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifoldsTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Real balls around 0, 1, 3, 7 reach 1, 1, 2, 4; generated ones around 0.5, 4, 20 reach 3.5, 3.5, 16. */
    @Test
    void countsByHand() {
        final PointSet real = new PointSet(1, new float[] {0, 1, 3, 7});
        final PointSet generated = new PointSet(1, new float[] {0.5f, 4, 20});
        Engines.onEach(engine -> {
            final Manifolds.Result result = new Manifolds(engine, real, 1, 1).compare(generated);
            assertThat(result.precision()).isCloseTo(2 / 3.0, ROUNDING);
            assertThat(result.recall()).isCloseTo(1, ROUNDING);
            assertThat(result.density()).as("0.5 lies in two balls, 4 in two").isCloseTo(4 / 3.0, ROUNDING);
            assertThat(result.coverage()).isCloseTo(1, ROUNDING);
        });
    }

    /** With k = 2 the real balls reach 3, 2, 3, 6: 0.5 lies in three of them, 14 in none. */
    @Test
    void densityCountsBallsOfItsOwnNeighbours() {
        final PointSet real = new PointSet(1, new float[] {0, 1, 3, 7});
        final PointSet generated = new PointSet(1, new float[] {0.5f, 14});
        Engines.onEach(engine -> {
            final Manifolds.Result result = new Manifolds(engine, real, 1, 2).compare(generated);
            assertThat(result.precision()).isCloseTo(1 / 2.0, ROUNDING);
            assertThat(result.density()).isCloseTo(3 / (2.0 * 2), ROUNDING);
            assertThat(result.coverage()).isCloseTo(3 / 4.0, ROUNDING);
        });
    }

    @Test
    void agreesWithDirectEvaluation() {
        try (Backend nd4j = Engines.nd4j()) {
            for (long seed = 0; seed < 200; seed++) {
                final Random random = new Random(seed);
                final int width = 1 + random.nextInt(30);
                final PointSet real = RandomPoints.normal(10 + random.nextInt(40), width, seed);
                final PointSet generated = RandomPoints.normal(
                        10 + random.nextInt(40),
                        width,
                        random.nextGaussian() / 2,
                        0.3 + random.nextDouble(),
                        -seed - 1);
                final int k = 1 + random.nextInt(4);
                assertThat(new Manifolds(nd4j, real, k, k + 2).compare(generated))
                        .as("seed %d", seed)
                        .usingRecursiveComparison()
                        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                        .isEqualTo(direct(real, generated, k, k + 2));
            }
        }
    }

    /** Real balls reach √5, 1, 1; (0, 1) is at 1 from (1, 1), at the border. Generated ones reach 2: to (1, 1) and (1, 2). */
    @Test
    void theBorderCounts() {
        final PointSet real = new PointSet(2, new float[] {3, 3, 1, 1, 1, 2});
        final PointSet generated = new PointSet(2, new float[] {0, 3, 0, 1});
        Engines.onEach(engine -> assertThat(new Manifolds(engine, real, 1, 1).compare(generated))
                .isEqualTo(new Manifolds.Result(1 / 2.0, 2 / 3.0, 1 / 2.0, 1 / 3.0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void binaryImagesCountAsTheirDifferingPixelsDo(long seed) {
        final BinaryImages real = BinaryImages.random(400, 0.4, seed);
        final BinaryImages generated = BinaryImages.random(400, 0.5, -seed);
        final Manifolds.Result expected = direct(real.differences(real), real.differences(generated), generated, 3, 5);
        Engines.onEach(engine -> assertThat(new Manifolds(engine, real.points(), 3, 5).compare(generated.points()))
                .as("seed %d on %s", seed, engine.name())
                .isEqualTo(expected));
    }

    @Test
    void aSetCoversItself() {
        final PointSet points = RandomPoints.uniform(60, 20, 1);
        Engines.onEach(engine -> {
            final Manifolds.Result result = new Manifolds(engine, points, 3, 5).compare(points);
            assertThat(result.precision()).isEqualTo(1);
            assertThat(result.recall()).isEqualTo(1);
            assertThat(result.coverage()).isEqualTo(1);
        });
    }

    /** 1 is the expectation of density for equal distributions; 1 − ½⁵ about that of coverage (Naeem et al. 2020, lemma 2). */
    @Test
    void realAgainstRealIsAboutOne() {
        final PointSet real = RandomPoints.normal(2_000, 3, 1);
        final PointSet others = RandomPoints.normal(2_000, 3, 2);
        try (Backend nd4j = Engines.nd4j()) {
            final Manifolds.Result result = new Manifolds(nd4j, real, 3, 5).compare(others);
            assertThat(result.precision()).isBetween(0.85, 1.0);
            assertThat(result.recall()).isBetween(0.85, 1.0);
            assertThat(result.density()).isCloseTo(1, within(0.05));
            assertThat(result.coverage()).isCloseTo(1 - Math.pow(0.5, 5), within(0.02));
        }
    }

    @Test
    void samplesFarAwayArePreciseOfNothing() {
        final PointSet real = RandomPoints.normal(100, 5, 1);
        final PointSet far = RandomPoints.normal(100, 5, 1e6, 1, 2);
        Engines.onEach(engine ->
                assertThat(new Manifolds(engine, real, 3, 5).compare(far)).isEqualTo(new Manifolds.Result(0, 0, 0, 0)));
    }

    @Test
    void aCollapsedGeneratorIsPreciseButRecallsNothing() {
        final PointSet real = RandomPoints.normal(300, 5, 1);
        final float[] same = new float[100 * 5];
        for (int row = 0; row < 100; row++) {
            System.arraycopy(real.values(), 7 * 5, same, row * 5, 5);
        }
        Engines.onEach(engine -> {
            final Manifolds.Result result = new Manifolds(engine, real, 3, 5).compare(new PointSet(5, same));
            assertThat(result.precision()).isEqualTo(1);
            assertThat(result.recall()).as("the one example that is repeated").isEqualTo(1 / 300.0);
            assertThat(result.coverage()).isLessThan(0.1);
        });
    }

    @Test
    void orderDoesNotMatter() {
        final PointSet real = RandomPoints.normal(80, 4, 1);
        final PointSet generated = RandomPoints.normal(70, 4, 2);
        Engines.onEach(engine -> assertThat(new Manifolds(engine, reversed(real), 3, 5).compare(reversed(generated)))
                .isEqualTo(new Manifolds(engine, real, 3, 5).compare(generated)));
    }

    @Test
    void refusesSetsWithoutEnoughNeighbours() {
        Engines.onEach(engine -> {
            assertThatThrownBy(() -> new Manifolds(engine, RandomPoints.normal(5, 2, 1), 3, 5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("5 points have no 5 neighbours each; use more points");
            final Manifolds manifolds = new Manifolds(engine, RandomPoints.normal(6, 2, 1), 3, 5);
            assertThatThrownBy(() -> manifolds.compare(RandomPoints.normal(3, 2, 1)))
                    .hasMessageContaining("3 points");
        });
    }

    /**
     * In whole numbers.
     *
     * @param among of real images from one another
     * @param across of real images from generated ones
     */
    private static Manifolds.Result direct(
            int[][] among, int[][] across, BinaryImages generated, int k, int coverageK) {
        final int[][] amongGenerated = generated.differences(generated);
        final boolean[] precise = new boolean[across[0].length];
        int recalled = 0;
        int covered = 0;
        int balls = 0;
        for (int real = 0; real < across.length; real++) {
            final int[] differences = across[real];
            final int radius = radius(among[real], k);
            final int coverageRadius = radius(among[real], coverageK);
            IntStream.range(0, differences.length)
                    .filter(i -> differences[i] <= radius)
                    .forEach(i -> precise[i] = true);
            final int within = (int) Arrays.stream(differences)
                    .filter(difference -> difference <= coverageRadius)
                    .count();
            balls += within;
            covered += within > 0 ? 1 : 0;
            recalled +=
                    IntStream.range(0, differences.length).anyMatch(i -> differences[i] <= radius(amongGenerated[i], k))
                            ? 1
                            : 0;
        }
        final double preciseCount =
                IntStream.range(0, precise.length).filter(i -> precise[i]).count();
        return new Manifolds.Result(
                preciseCount / precise.length,
                (double) recalled / across.length,
                (double) balls / coverageK / precise.length,
                (double) covered / across.length);
    }

    /** The first of the sorted ones is the image's own. */
    private static int radius(int[] differences, int k) {
        return Arrays.stream(differences).sorted().toArray()[k];
    }

    private static PointSet reversed(PointSet points) {
        final int width = points.width();
        final float[] values = new float[points.values().length];
        for (int row = 0; row < points.size(); row++) {
            System.arraycopy(points.values(), row * width, values, (points.size() - 1 - row) * width, width);
        }
        return new PointSet(width, values);
    }

    private static Manifolds.Result direct(PointSet real, PointSet generated, int k, int coverageK) {
        final double precise = IntStream.range(0, generated.size())
                .filter(i -> IntStream.range(0, real.size())
                        .anyMatch(j -> distance(generated, i, real, j) <= radius(real, j, k)))
                .count();
        final double recalled = IntStream.range(0, real.size())
                .filter(j -> IntStream.range(0, generated.size())
                        .anyMatch(i -> distance(generated, i, real, j) <= radius(generated, i, k)))
                .count();
        final double covered = IntStream.range(0, real.size())
                .filter(j -> IntStream.range(0, generated.size())
                        .anyMatch(i -> distance(generated, i, real, j) <= radius(real, j, coverageK)))
                .count();
        final double balls = IntStream.range(0, generated.size())
                .mapToLong(i -> IntStream.range(0, real.size())
                        .filter(j -> distance(generated, i, real, j) <= radius(real, j, coverageK))
                        .count())
                .sum();
        return new Manifolds.Result(
                precise / generated.size(),
                recalled / real.size(),
                balls / coverageK / generated.size(),
                covered / real.size());
    }

    /** The first entry of the sorted distances is the point's own. */
    private static double radius(PointSet points, int point, int k) {
        return IntStream.range(0, points.size())
                .mapToDouble(other -> distance(points, point, points, other))
                .sorted()
                .toArray()[k];
    }

    private static double distance(PointSet x, int i, PointSet y, int j) {
        final float[] from = Arrays.copyOfRange(x.values(), i * x.width(), (i + 1) * x.width());
        return Math.sqrt(Distances.squared(from, 0, y.values(), j * y.width(), y.width()));
    }
}
