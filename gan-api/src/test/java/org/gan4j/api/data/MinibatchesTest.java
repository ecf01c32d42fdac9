package org.gan4j.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinibatchesTest {
    private static final int SIZE = 10;
    private static final List<Integer> ALL = IntStream.range(0, SIZE).boxed().toList();

    /** Also where batches straddle epochs or are larger than the data. */
    @ParameterizedTest
    @CsvSource({"1, 30", "4, 15", "5, 6", "10, 6", "25, 6"})
    void everyEpochIsAPermutation(int batchSize, int batches) {
        final List<Integer> met = read(new Minibatches(new CountingData(SIZE), 1), 0, batchSize, batches);

        for (int start = 0; start + SIZE <= met.size(); start += SIZE) {
            assertThat(met.subList(start, start + SIZE)).containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    @Test
    void everyEpochHasAnOrderOfItsOwn() {
        final List<Integer> met = read(new Minibatches(new CountingData(SIZE), 1), 0, SIZE, 3);

        assertThat(met.subList(0, 10)).isNotEqualTo(ALL).isNotEqualTo(met.subList(10, 20));
        assertThat(met.subList(10, 20)).isNotEqualTo(met.subList(20, 30));
    }

    @Test
    void theBatchSizeCutsOneAndTheSameChain() {
        final Minibatches minibatches = new Minibatches(new CountingData(SIZE), 1);
        assertThat(read(minibatches, 0, 4, 15)).isEqualTo(read(minibatches, 0, 6, 10));
    }

    @Test
    void tellsWhereTheExamplesStand() {
        final Minibatches minibatches = new Minibatches(new CountingData(SIZE), 1);
        final int[] indices = new int[6];
        for (int batch = 0; batch < 5; batch++) {
            minibatches.indices(0, batch, indices);
            final float[] examples = new float[12];
            minibatches.read(0, batch, examples);
            for (int row = 0; row < 6; row++) {
                assertThat(examples[2 * row]).isEqualTo(indices[row]);
            }
        }
    }

    @Test
    void rowsAreWholeExamples() {
        final float[] batch = new float[8];
        new Minibatches(new CountingData(SIZE), 1).read(0, 0, batch);
        for (int row = 0; row < 4; row++) {
            assertThat(batch[2 * row + 1]).isEqualTo(-batch[2 * row]);
        }
    }

    @Test
    void lanesAndSeedsHaveOrdersOfTheirOwn() {
        final Minibatches minibatches = new Minibatches(new CountingData(SIZE), 1);
        final List<Integer> first = read(minibatches, 0, SIZE, 1);

        assertThat(read(minibatches, 1, SIZE, 1)).isNotEqualTo(first);
        assertThat(read(new Minibatches(new CountingData(SIZE), 2), 0, SIZE, 1)).isNotEqualTo(first);
    }

    @Test
    void aLaneDoesNotNoticeAnother() {
        final List<Integer> alone = read(new Minibatches(new CountingData(SIZE), 1), 0, 4, 15);

        final Minibatches minibatches = new Minibatches(new CountingData(SIZE), 1);
        final List<Integer> interleaved = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            interleaved.addAll(batch(minibatches, 0, 4, number));
            batch(minibatches, 1, 4, 3L * number);
        }
        assertThat(interleaved).isEqualTo(alone);
    }

    @Test
    void randomAccessEqualsSequentialAccess() {
        final List<Integer> sequential = read(new Minibatches(new CountingData(SIZE), 1), 0, 4, 50);

        final List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        final Minibatches minibatches = new Minibatches(new CountingData(SIZE), 1);
        for (final int number : numbers) {
            assertThat(batch(minibatches, 0, 4, number)).isEqualTo(sequential.subList(4 * number, 4 * number + 4));
        }
    }

    private static List<Integer> read(Minibatches minibatches, int lane, int batchSize, int batches) {
        final List<Integer> met = new ArrayList<>();
        for (int number = 0; number < batches; number++) {
            met.addAll(batch(minibatches, lane, batchSize, number));
        }
        return met;
    }

    private static List<Integer> batch(Minibatches minibatches, int lane, int batchSize, long number) {
        final float[] batch = new float[2 * batchSize];
        minibatches.read(lane, number, batch);
        return IntStream.range(0, batchSize)
                .mapToObj(row -> (int) batch[2 * row])
                .toList();
    }
}
