package org.gan4j.api.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactDistancesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "0, 255", "-1, 0"})
    void bytesAreAsFarAsTheirLevels(double low, double high) {
        final float[] pixels = new float[256];
        for (int level = 0; level < pixels.length; level++) {
            pixels[level] = (float) (low + (high - low) * level / 255);
        }
        final double unit = (high - low) * (high - low) / (255 * 255);
        final ExactDistances distances = new ExactDistances(1, pixels, pixels);
        for (int x = 0; x < pixels.length; x++) {
            for (int y = 0; y < pixels.length; y++) {
                final double expected = unit * (x - y) * (x - y);
                assertThat(distances.squared(x, y))
                        .isBetween(Math.nextDown(expected) * (1 - 1e-15), expected * (1 + 1e-15));
                assertThat(distances.squared(x, y)).isEqualTo(distances.squared(Math.abs(x - y), 0));
            }
        }
    }

    /** 0.8 = 204/255 and 0.2 = 51/255 in single precision are not 0.6 from each other, the multiples are. */
    @Test
    void whatIsNearAByteIsNone() {
        final float[] queries = {0.8f, Math.nextUp(0.8f), Math.nextDown(0.8f)};
        final ExactDistances distances = new ExactDistances(1, queries, new float[] {0.2f});

        assertThat(distances.squared(0, 0)).isEqualTo(0.36);
        assertThat(distances.squared(1, 0)).isGreaterThan(0.36);
        assertThat(distances.squared(2, 0)).isLessThan(0.36);
    }

    @Test
    void isTheNearestDoubleToTheSumOfSquares() {
        final int width = 100;
        for (long seed = 0; seed < 100; seed++) {
            final float[] x = normal(width, seed);
            final float[] y = normal(width, -seed - 1);
            BigDecimal expected = BigDecimal.ZERO;
            for (int i = 0; i < width; i++) {
                final BigDecimal difference = new BigDecimal(x[i]).subtract(new BigDecimal(y[i]));
                expected = expected.add(difference.multiply(difference));
            }
            assertThat(new ExactDistances(width, x, y).squared(0, 0))
                    .as("seed %d", seed)
                    .isEqualTo(expected.doubleValue());
        }
    }

    @Test
    void wholeNumbersAreExactToTheLast() {
        final float[] points = {1 << 24, 0, 1 << 24, 1};
        final ExactDistances distances = new ExactDistances(2, new float[2], points);

        assertThat(distances.squared(0, 0)).isEqualTo(0x1p48);
        assertThat(distances.squared(0, 1)).isEqualTo(0x1p48 + 1);
    }

    private static float[] normal(int length, long seed) {
        final Random random = new Random(seed);
        final float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
