package org.gan4j.api.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxCrossEntropyTest {
    private static final float LN_3 = (float) Math.log(3);

    @Test
    void equalLogitsCostTheLogarithmOfTheClasses() {
        final SoftmaxCrossEntropy loss = SoftmaxCrossEntropy.of(new float[] {7, 7, 7, 7}, new int[] {2});

        assertThat(loss.value()).isCloseTo(Math.log(4), within(1e-12));
        assertThat(loss.gradient()).containsExactly(0.25f, 0.25f, -0.75f, 0.25f);
    }

    /** softmax(ln 3, 0) = (3/4, 1/4). */
    @Test
    void agreesWithProbabilitiesByHand() {
        final SoftmaxCrossEntropy loss = SoftmaxCrossEntropy.of(new float[] {LN_3, 0, 0, LN_3}, new int[] {0, 0});

        assertThat(loss.value()).isCloseTo((Math.log(4 / 3.0) + Math.log(4)) / 2, within(1e-7));
        assertThat(loss.gradient()).containsExactly(new float[] {-0.125f, 0.125f, -0.375f, 0.375f}, within(1e-7f));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1000, -1000, 3e38f})
    void onlyDifferencesCount(float shift) {
        final SoftmaxCrossEntropy loss = SoftmaxCrossEntropy.of(new float[] {shift, shift}, new int[] {1});
        assertThat(loss.value()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(loss.gradient()).containsExactly(0.5f, -0.5f);
    }

    @Test
    void isExactAtExtremeLogits() {
        final SoftmaxCrossEntropy wrong = SoftmaxCrossEntropy.of(new float[] {1000, -1000}, new int[] {1});
        assertThat(wrong.value()).isEqualTo(2000);
        assertThat(wrong.gradient()).containsExactly(1, -1);

        final SoftmaxCrossEntropy right = SoftmaxCrossEntropy.of(new float[] {1000, -1000}, new int[] {0});
        assertThat(right.value()).isZero();
        assertThat(right.gradient()).containsOnly(0);
    }

    @Test
    void leavesNoSubnormalGradients() {
        for (float gap = 0; gap < 200; gap++) {
            for (final float entry :
                    SoftmaxCrossEntropy.of(new float[] {gap, 0}, new int[] {0}).gradient()) {
                assertThat(entry == 0 || Math.abs(entry) >= Float.MIN_NORMAL)
                        .as("%s at a gap of %s", entry, gap)
                        .isTrue();
            }
        }
    }

    /** Central differences of a step that floats hold exactly. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theGradientIsTheSlope(int seed) {
        final Random random = new Random(seed);
        final int rows = 1 + random.nextInt(5);
        final int classes = 2 + random.nextInt(9);
        final int[] labels = random.ints(rows, 0, classes).toArray();
        final float[] logits = new float[rows * classes];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = Math.round(4096 * random.nextGaussian()) / 1024f;
        }
        final float[] gradient = SoftmaxCrossEntropy.of(logits, labels).gradient();

        final float step = 1 / 1024f;
        for (int i = 0; i < logits.length; i++) {
            final float at = logits[i];
            logits[i] = at + step;
            final double above = SoftmaxCrossEntropy.of(logits, labels).value();
            logits[i] = at - step;
            final double below = SoftmaxCrossEntropy.of(logits, labels).value();
            logits[i] = at;
            assertThat((above - below) / (2 * step)).as("logit %d", i).isCloseTo(gradient[i], within(1e-6));
        }
    }
}
