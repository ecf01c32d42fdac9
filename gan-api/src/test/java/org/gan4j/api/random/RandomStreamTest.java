package org.gan4j.api.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
    private static final int SAMPLES = 100_000;
    /** Of a test of a true hypothesis: these draws are fixed, so it holds always or never. */
    private static final double LEAST_P = 1e-3;

    @Test
    void startsWithTheFirstBlocksOfItsKey() {
        final RandomStream random = new RandomStream(0, Purpose.INITIAL_WEIGHTS, 0, 0);
        assertThat(take(random, 4)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);

        final int[] second = new int[4];
        Philox.block(1, 0, 0, 0, 0, 0, second);
        assertThat(take(random, 4)).isEqualTo(second);
    }

    @Test
    void makesLongsOfTwoWords() {
        assertThat(new RandomStream(0, Purpose.INITIAL_WEIGHTS, 0, 0).nextLong())
                .isEqualTo(0x6627e8d5_e169c58dL);
    }

    @Test
    void differsByEveryPartOfTheKey() {
        final List<RandomStream> streams = new ArrayList<>();
        for (final Purpose purpose : Purpose.values()) {
            for (final long index : new long[] {0, 1, 1L << 31, 1L << 32, 1L << 55, (1L << 56) - 1}) {
                streams.add(new RandomStream(1, purpose, index, 0));
            }
        }
        for (final int lane : new int[] {1, 2, 1 << 16, 1 << 31}) {
            streams.add(new RandomStream(1, Purpose.LATENT, 0, lane));
        }
        for (final long seed : new long[] {0, 2, -1, 1L << 32, 1L << 63}) {
            streams.add(new RandomStream(seed, Purpose.LATENT, 0, 0));
        }

        final List<Integer> words = streams.stream()
                .flatMapToInt(stream -> Arrays.stream(take(stream, 4)))
                .boxed()
                .toList();
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameWhateverOtherStreamsGave() {
        final int[] alone = take(new RandomStream(1, Purpose.LATENT, 3, 0), 10);

        final RandomStream first = new RandomStream(1, Purpose.LATENT, 3, 0);
        final RandomStream other = new RandomStream(1, Purpose.LATENT, 4, 0);
        final int[] interleaved = IntStream.range(0, 10)
                .map(i -> {
                    take(other, i);
                    return first.nextInt();
                })
                .toArray();
        assertThat(interleaved).isEqualTo(alone);
    }

    @Test
    void namesMakeStreamsOfTheirOwn() {
        final int[] words = take(RandomStream.named(1, Purpose.INITIAL_WEIGHTS, "generator/0-dense/weights"), 4);

        assertThat(take(RandomStream.named(1, Purpose.INITIAL_WEIGHTS, "generator/0-dense/weights"), 4))
                .isEqualTo(words);
        assertThat(take(RandomStream.named(1, Purpose.INITIAL_WEIGHTS, "generator/1-dense/weights"), 4))
                .isNotEqualTo(words);
        assertThat(take(RandomStream.named(2, Purpose.INITIAL_WEIGHTS, "generator/0-dense/weights"), 4))
                .isNotEqualTo(words);
        assertThat(take(RandomStream.named(1, Purpose.METRIC, "generator/0-dense/weights"), 4))
                .isNotEqualTo(words);
    }

    /** The FNV-1a hash of "foobar" is published as 85944171f73967e8. */
    @Test
    void namesAreHashedByFnv1a() {
        final RandomStream byIndex = new RandomStream(1, Purpose.DATA, 0x85944171f73967L, 0);
        assertThat(take(RandomStream.named(1, Purpose.DATA, "foobar"), 4)).isEqualTo(take(byIndex, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 56, Long.MIN_VALUE})
    void refusesAnIndexOutOfBounds(long index) {
        assertThatThrownBy(() -> new RandomStream(1, Purpose.LATENT, index, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must be in [0, 2^56), not " + index);
    }

    @Test
    void bytesAreEquallyLikely() {
        final long[] counts = new long[256];
        final RandomStream random = stream();
        for (int i = 0; i < SAMPLES; i++) {
            int word = random.nextInt();
            for (int octet = 0; octet < 4; octet++) {
                counts[word & 0xFF]++;
                word >>>= 8;
            }
        }
        assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(LEAST_P);
    }

    @Test
    void uniformValuesFollowTheirDistribution() {
        final float[] values = new float[SAMPLES];
        stream().uniform(values, -3, 5);

        requireDistribution(values, UniformContinuousDistribution.of(-3, 5)::cumulativeProbability);
        requireMoments(values, 1, 8 / Math.sqrt(12));
        for (final float value : values) {
            assertThat(value).isGreaterThanOrEqualTo(-3).isLessThan(5);
        }
    }

    @Test
    void normalValuesFollowTheirDistribution() {
        final float[] values = new float[SAMPLES];
        stream().normal(values, 2, 0.5);

        requireDistribution(values, NormalDistribution.of(2, 0.5)::cumulativeProbability);
        requireMoments(values, 2, 0.5);
    }

    /** The first values of neighbouring streams are as independent as those of one stream. */
    @Test
    void streamsOfNeighbouringKeysTogetherFollowTheDistribution() {
        final float[] values = new float[SAMPLES];
        final float[] one = new float[1];
        for (int i = 0; i < SAMPLES; i++) {
            new RandomStream(1, Purpose.LATENT, i, 0).normal(one, 0, 1);
            values[i] = one[0];
        }

        requireDistribution(values, NormalDistribution.of(0, 1)::cumulativeProbability);
        requireMoments(values, 0, 1);
        double products = 0;
        for (int i = 1; i < SAMPLES; i++) {
            products += values[i] * values[i - 1];
        }
        assertThat(products / SAMPLES).as("correlation of neighbours").isCloseTo(0, within(4 / Math.sqrt(SAMPLES)));
    }

    private static RandomStream stream() {
        return new RandomStream(20_140_610, Purpose.LATENT, 0, 0);
    }

    private static int[] take(RandomStream random, int count) {
        return IntStream.range(0, count).map(i -> random.nextInt()).toArray();
    }

    private static void requireDistribution(float[] values, DoubleUnaryOperator cumulative) {
        final double[] sample =
                IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
        final double p =
                KolmogorovSmirnovTest.withDefaults().test(sample, cumulative).getPValue();
        assertThat(p).as("p of Kolmogorov and Smirnov's test").isGreaterThan(LEAST_P);
    }

    private static void requireMoments(float[] values, double mean, double deviation) {
        double sum = 0;
        double squares = 0;
        for (final float value : values) {
            sum += value - mean;
            squares += (value - mean) * (value - mean);
        }
        assertThat(sum / values.length).as("mean's error").isCloseTo(0, within(4 * deviation / Math.sqrt(SAMPLES)));
        assertThat(Math.sqrt(squares / values.length)).as("deviation").isCloseTo(deviation, within(0.01 * deviation));
    }
}
