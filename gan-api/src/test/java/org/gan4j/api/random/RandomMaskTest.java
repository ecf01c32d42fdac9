package org.gan4j.api.random;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void keepLeavesTheRestOfTheBuffer() {
        final float[] mask = {7, 7, 7, 7, 7};
        mask(1, 2).fill(mask, 0, 3);
        assertThat(mask).containsExactly(2, 2, 2, 7, 7);
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

    /** The published block of this key is 0x6627e8d5 e169c58d bc57ac4c 9b00dbd8; three quarters are less than 0xc000. */
    @Test
    void keepsByTheBitsOfItsWords() {
        final RandomStream random = new RandomStream(0, Purpose.INITIAL_WEIGHTS, 0, 0);
        final float[] mask = new float[8];
        random.nextInt();
        new RandomMask(random, 0.75, 1).fill(mask, 0, mask.length);
        assertThat(mask).containsExactly(1, 0, 0, 0, 1, 1, 1, 0);
    }

    private static RandomMask mask(double keep, float value) {
        return new RandomMask(new RandomStream(20_140_610, Purpose.DROPOUT, 0, 0), keep, value);
    }
}
