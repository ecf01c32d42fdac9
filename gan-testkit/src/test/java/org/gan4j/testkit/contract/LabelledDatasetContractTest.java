package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.LabelledDataset;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite passes a sound data set and finds what is wrong with the rest. */
class LabelledDatasetContractTest {
    @Nested
    class OfParity implements LabelledDatasetContract {
        @Override
        public LabelledDataset newDataset() {
            return new Parity();
        }
    }

    @Test
    void findsClassesOfOneName() {
        final LabelledDatasetContract suite = () -> new Parity() {
            @Override
            public List<String> classes() {
                return List.of("even", "even");
            }
        };
        assertThatThrownBy(suite::namesItsClassesApart).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsASingleClass() {
        final LabelledDatasetContract suite = () -> new Parity() {
            @Override
            public List<String> classes() {
                return List.of("number");
            }
        };
        assertThatThrownBy(suite::namesItsClassesApart).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsALabelOfNoClass() {
        final LabelledDatasetContract suite = () -> new Parity() {
            @Override
            public int label(int index) {
                return 1 + super.label(index);
            }
        };
        assertThatThrownBy(suite::everyLabelIsThatOfAClass).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsALabelOfNoExample() {
        final LabelledDatasetContract suite = () -> new Parity() {
            @Override
            public int label(int index) {
                return Math.floorMod(index, 2);
            }
        };
        assertThatThrownBy(suite::refusesLabelsOfExamplesThatItDoesNotHave).isInstanceOf(AssertionError.class);
    }

    /** 0, 1, 2, even and odd. */
    private static class Parity implements LabelledDataset {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            destination[offset] = Objects.checkIndex(index, size());
        }

        @Override
        public Range range() {
            return new Range(0, 2);
        }

        @Override
        public List<String> classes() {
            return List.of("even", "odd");
        }

        @Override
        public int label(int index) {
            return Objects.checkIndex(index, size()) % 2;
        }
    }
}
