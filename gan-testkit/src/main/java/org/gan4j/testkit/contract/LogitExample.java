package org.gan4j.testkit.contract;

import java.util.stream.Stream;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/**
 * Minibatches of logits for testing a loss. All values are odd multiples of 1/512, exact in float: a loss may have
 * kinks at any multiple of 1/256, and no step of {@link Derivative} crosses one.
 */
public record LogitExample(String name, Logits real, Logits fake) {
    static final int ROWS = 8;

    private static final long SEED = 1;
    private static final float GRID = 256;

    static Stream<LogitExample> all() {
        return Stream.of(
                undecided(),
                around("right", at(10), at(-10)),
                around("wrong", at(-10), at(10)),
                around("extremely right", at(1000), at(-1000)),
                around("extremely wrong", at(-1000), at(1000)),
                mixed());
    }

    static LogitExample undecided() {
        return around("undecided", at(0), at(0));
    }

    static LogitExample mixed() {
        return around("mixed", at(0, 1000, -1000, 1000, -1000, 0, 0, 0), at(0, 1000, 1000, -1000, 0, -1000, 10, -10));
    }

    @Override
    public String toString() {
        return name;
    }

    private static LogitExample around(String name, float[] real, float[] fake) {
        return new LogitExample(name, scattered(name + "/real", real), scattered(name + "/fake", fake));
    }

    /** The centres of the rows, used cyclically. */
    private static float[] at(float... centres) {
        return centres;
    }

    private static Logits scattered(String key, float[] centres) {
        final float[] values = new float[ROWS];
        RandomStream.named(SEED, Purpose.METRIC, key).normal(values, 0, 1.5);
        for (int row = 0; row < ROWS; row++) {
            values[row] = centres[row % centres.length] + (Math.round(values[row] * GRID) + 0.5f) / GRID;
        }
        return new Logits(values, 1);
    }
}
