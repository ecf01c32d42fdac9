package org.gan4j.api.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gan4j.api.data.CountingData;
import org.gan4j.api.data.Minibatches;
import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.schedule.Alternating;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final int ROWS = 4;
    private static final int LATENT = 3;
    private static final CountingData DATA = new CountingData(100);

    @Test
    void haveTheSizesOfTheMinibatch() {
        final Draws draws = supply(1).at(0, 0);
        assertThat(draws.rows()).isEqualTo(ROWS);
        assertThat(draws.real()).hasSize(ROWS * 2);
        assertThat(draws.latents()).hasSize(ROWS * LATENT);
    }

    @Test
    void areAFunctionOfSeedIterationAndMove() {
        final DrawSupply supply = supply(1);
        final List<float[]> first = all(supply.at(7, 1));
        all(supply.at(8, 0));

        assertThat(all(supply.at(7, 1))).usingRecursiveComparison().isEqualTo(first);
        assertThat(all(supply(1).at(7, 1))).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void differBySeedIterationAndMove() {
        final List<float[]> first = all(supply(1).at(7, 1));
        requireAllDiffer(all(supply(2).at(7, 1)), first);
        requireAllDiffer(all(supply(1).at(8, 1)), first);
        requireAllDiffer(all(supply(1).at(7, 0)), first);
    }

    /** Also at the last move of the longest round and in the deepest layer that a mask's key has room for. */
    @Test
    void masksDifferByMoveRoleAndLayer() {
        final int lastMove = new Alternating(64, 64).round(0).size() - 1;
        final Set<String> masks = new HashSet<>();
        int count = 0;
        for (final int move : new int[] {0, 1, lastMove - 1, lastMove}) {
            for (final Role role : Role.values()) {
                for (final int layer : new int[] {0, 1, 255, 256, 65_535}) {
                    masks.add(Arrays.toString(mask(supply(1).at(7, move), role, layer)));
                    count++;
                }
            }
        }
        assertThat(masks).hasSize(count);
    }

    @Test
    void masksScaleWhatTheyKeep() {
        final float[] mask = new float[1000];
        supply(1).at(0, 0).masks(Role.JUDGE_REAL).of(0, 0.8).fill(mask, 0, 1000);
        assertThat(mask).contains(0, 1.25f);
        assertThat(mask).doesNotContain(1);
        for (final float value : mask) {
            assertThat(value).isIn(0f, 1.25f);
        }
    }

    @Test
    void realExamplesAreThoseOfTheMovesLane() {
        final float[] expected = new float[ROWS * 2];
        new Minibatches(DATA, 1).read(2, 30, expected);
        assertThat(supply(1).at(30, 2).real()).isEqualTo(expected);
    }

    @Test
    void refusesAnEmptyMinibatch() {
        assertThatThrownBy(() -> new DrawSupply(1, 0, DATA, new GaussianPrior(LATENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batchSize must be at least 1, not 0");
    }

    private static DrawSupply supply(long seed) {
        return new DrawSupply(seed, ROWS, DATA, new GaussianPrior(LATENT));
    }

    private static List<float[]> all(Draws draws) {
        return List.of(draws.real().clone(), draws.latents().clone(), mask(draws, Role.GENERATE, 3));
    }

    private static float[] mask(Draws draws, Role role, int layer) {
        final float[] mask = new float[64];
        draws.masks(role).of(layer, 0.5).fill(mask, 0, mask.length);
        return mask;
    }

    private static void requireAllDiffer(List<float[]> actual, List<float[]> other) {
        for (int i = 0; i < other.size(); i++) {
            assertThat(actual.get(i)).isNotEqualTo(other.get(i));
        }
    }
}
