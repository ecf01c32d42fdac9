package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite passes a sound data set and finds what is wrong with the rest. */
class DatasetContractTest {
    @Nested
    class OfCounting implements DatasetContract {
        @Override
        public Dataset newDataset() {
            return new Counting();
        }
    }

    @Nested
    class OfParity implements DatasetContract {
        @Override
        public Dataset newDataset() {
            return new Parity();
        }
    }

    @Test
    void findsNoExamples() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public int size() {
                return 0;
            }
        };
        assertThatThrownBy(suite::hasExamples).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAValueOutOfRange() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public Range range() {
                return new Range(0, 0.999);
            }
        };
        assertThatThrownBy(suite::everyValueLiesWithinTheRange).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAMemory() {
        final DatasetContract suite = () -> new Counting() {
            private int reads;

            @Override
            public void read(int index, float[] destination, int offset) {
                super.read((index + reads++) % SIZE, destination, offset);
            }
        };
        assertThatThrownBy(suite::readsTheSameInAnyOrder).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnIgnoredOffset() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public void read(int index, float[] destination, int offset) {
                super.read(index, destination, 0);
            }
        };
        assertThatThrownBy(suite::writesAnExampleAtItsOffsetAndNothingElse).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAWriteBehindTheExample() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public void read(int index, float[] destination, int offset) {
                Arrays.fill(destination, offset, destination.length, 0);
                super.read(index, destination, offset);
            }
        };
        assertThatThrownBy(suite::writesAnExampleAtItsOffsetAndNothingElse).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsASharedMean() {
        final float[] mean = {0.5f, 0.5f};
        final DatasetContract suite = () -> new Counting() {
            @Override
            public float[] mean() {
                return mean;
            }
        };
        assertThatThrownBy(suite::isNotChangedThroughWhatItHandsOut).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAWrongMean() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public float[] mean() {
                return new float[] {0.5f, 0.501f};
            }
        };
        assertThatThrownBy(suite::meanIsTheMeanOfTheExamples).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnIndexThatWrapsAround() {
        final DatasetContract suite = () -> new Counting() {
            @Override
            public void read(int index, float[] destination, int offset) {
                super.read(Math.floorMod(index, SIZE), destination, offset);
            }
        };
        assertThatThrownBy(suite::refusesExamplesThatItDoesNotHave).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsClassesOfOneName() {
        final DatasetContract suite = () -> new Parity() {
            @Override
            public List<String> classes() {
                return List.of("even", "even");
            }
        };
        assertThatThrownBy(suite::namesItsClassesApart).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsASingleClass() {
        final DatasetContract suite = () -> new Parity() {
            @Override
            public List<String> classes() {
                return List.of("number");
            }
        };
        assertThatThrownBy(suite::namesItsClassesApart).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsALabelOfNoClass() {
        final DatasetContract suite = () -> new Parity() {
            @Override
            public int label(int index) {
                return 1 + super.label(index);
            }
        };
        assertThatThrownBy(suite::everyLabelIsThatOfAClass).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsALabelOfNoExample() {
        final DatasetContract suite = () -> new Parity() {
            @Override
            public int label(int index) {
                return Math.floorMod(index, 2);
            }
        };
        assertThatThrownBy(suite::refusesLabelsOfExamplesThatItDoesNotHave).isInstanceOf(AssertionError.class);
    }

    /** Example i is (i / 10, 1 − i / 10). */
    private static class Counting implements Dataset {
        static final int SIZE = 11;

        @Override
        public Shape shape() {
            return Shape.of(2);
        }

        @Override
        public int size() {
            return SIZE;
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            Objects.checkIndex(index, SIZE);
            destination[offset] = index / 10f;
            destination[offset + 1] = 1 - index / 10f;
        }
    }

    /** Even and odd i. */
    private static class Parity extends Counting implements Labels {
        @Override
        public Optional<Labels> labels() {
            return Optional.of(this);
        }

        @Override
        public List<String> classes() {
            return List.of("even", "odd");
        }

        @Override
        public int label(int index) {
            return Objects.checkIndex(index, SIZE) % 2;
        }
    }
}
