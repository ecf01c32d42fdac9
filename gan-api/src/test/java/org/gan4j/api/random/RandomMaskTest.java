package org.gan4j.api.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomMaskTest {
    private static final int SAMPLES = 100_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.05})
    void keepsItsShare(double keep) {
        final float[] mask = new float[SAMPLES];
        mask(keep, 3).fill(mask, 0, SAMPLES);

        int kept = 0;
        for (final float value : mask) {
            assertThat(value).isIn(0f, 3f);
            kept += value == 3 ? 1 : 0;
        }
        final double deviation = Math.sqrt(keep * (1 - keep) / SAMPLES);
        assertThat((double) kept / SAMPLES).isCloseTo(keep, within(4 * deviation));
    }

    /** Two places share a word of the stream. */
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.5, 1", "0.8, 0", "0.8, 1"})
    void keepsNeighboursIndependently(double keep, int first) {
        final float[] mask = new float[SAMPLES];
        mask(keep, 1).fill(mask, 0, SAMPLES);

        int pairs = 0;
        int both = 0;
        for (int i = first; i + 1 < SAMPLES; i += 2) {
            pairs++;
            both += mask[i] * mask[i + 1] == 1 ? 1 : 0;
        }
        final double share = keep * keep;
        assertThat((double) both / pairs).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / pairs)));
    }

    @Test
    void keepsWhatItMayAtLeastOnceInAWhile() {
        final float[] mask = new float[1 << 20];
        mask(1e-9, 1).fill(mask, 0, mask.length);
        int kept = 0;
        for (final float value : mask) {
            kept += (int) value;
        }
        assertThat(kept).isPositive();
    }

    @Test
    void keepsAllOrNothingAtTheEnds() {
        final float[] all = new float[1000];
        mask(1, 1).fill(all, 0, 1000);
        assertThat(all).containsOnly(1);

        final float[] none = new float[1000];
        mask(0, 1).fill(none, 0, 1000);
        assertThat(none).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0, 11", "6, 8"})
    void leavesTheRestOfTheArray(int first, int length) {
        final float[] piece = new float[length + 2];
        Arrays.fill(piece, 7);
        mask(1, 2).fill(piece, first, length);
        assertThat(Arrays.copyOf(piece, length)).containsOnly(2);
        assertThat(Arrays.copyOfRange(piece, length, length + 2)).containsOnly(7);
    }

    /** Blocks are of eight places. */
    @ParameterizedTest
    @CsvSource({"0, 1", "3, 4", "3, 5", "7, 2", "8, 8", "13, 30", "40, 0"})
    void keepsInPiecesWhatItKeepsAsAWhole(int first, int length) {
        final float[] whole = new float[100];
        mask(0.5, 1).fill(whole, 0, whole.length);

        final float[] piece = new float[length];
        mask(0.5, 1).fill(piece, first, length);
        assertThat(piece).isEqualTo(Arrays.copyOfRange(whole, first, first + length));
    }

    /** The high half of a word, then the low one; wherever the stream has got to. */
    @Test
    void drawsByTheWordsOfItsStream() {
        final RandomStream random = new RandomStream(1, Purpose.DROPOUT, 2, 3);
        random.nextInt();
        final float[] mask = new float[100];
        new RandomMask(random, 0.75, 1).fill(mask, 0, mask.length);

        final RandomStream words = new RandomStream(1, Purpose.DROPOUT, 2, 3);
        for (int place = 0; place < mask.length; place += 2) {
            final int word = words.nextInt();
            assertThat(mask[place]).isEqualTo(word >>> 16 < 0xC000 ? 1 : 0);
            assertThat(mask[place + 1]).isEqualTo((word & 0xFFFF) < 0xC000 ? 1 : 0);
        }
    }

    @Test
    void reachesToTheLastPlace() {
        final RandomStream random = new RandomStream(1, Purpose.DROPOUT, 2, 3);
        final float[] end = new float[4];
        new RandomMask(random, 0.5, 1).fill(end, Integer.MAX_VALUE - 3, end.length);

        final int[] words = new int[4];
        random.block((1 << 28) - 1, words);
        assertThat(end)
                .containsExactly(
                        words[2] >= 0 ? 1 : 0,
                        (short) words[2] >= 0 ? 1 : 0,
                        words[3] >= 0 ? 1 : 0,
                        (short) words[3] >= 0 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesWhatIsNoProbability(double keep) {
        assertThatThrownBy(() -> mask(keep, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keep must be in [0, 1], not " + keep);
    }

    private static RandomMask mask(double keep, float value) {
        return new RandomMask(new RandomStream(20_140_610, Purpose.DROPOUT, 0, 0), keep, value);
    }
}
