package org.gan4j.experiments.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class NearestExamplesTest {
    /** Example i is (i, −i). */
    private record Diagonal(int size) implements Dataset {
        @Override
        public Shape shape() {
            return Shape.of(2);
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            destination[offset] = index;
            destination[offset + 1] = -index;
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }
    }

    private record Listed(float... values) implements Dataset {
        @Override
        public Shape shape() {
            return Shape.of(2);
        }

        @Override
        public int size() {
            return values.length / 2;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            System.arraycopy(values, 2 * index, destination, offset, 2);
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }
    }

    /** Over 5,000 examples, so in more than one chunk. */
    @Test
    void findsTheExampleNearestToEachSample() {
        final float[] samples = {11_999, -12_100, 3.2f, -2.6f, 5_000.4f, -5_000, -7, 7};

        assertThat(NearestExamples.of(samples, new Diagonal(12_000), new ReferenceBackend()))
                .containsExactly(11_999, -11_999, 3, -3, 5_000, -5_000, 0, 0);
    }

    /** Squared distances from (0, 0): 8193² + 1, 8193² and 8193², one number in single precision. */
    @Test
    void ofEquallyNearExamplesTheFirstIsTakenAndOneThatIsHardlyNearerBeforeIt() {
        final Listed examples = new Listed(1, 8_193, 0, 8_193, 8_193, 0);

        assertThat(NearestExamples.of(new float[2], examples, new ReferenceBackend()))
                .containsExactly(0, 8_193);
    }
}
