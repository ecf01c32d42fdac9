package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite passes data that is as it was told, and finds what is not. */
class DataSpecContractTest {
    private record Zeros(int size, Shape shape, Range range) implements Dataset {
        @Override
        public void read(int index, float[] destination, int offset) {
            destination[offset] = 0;
        }
    }

    /** Loads 3 zeros in [0, 1] whatever it tells. */
    private record Telling(Shape shape, Optional<DataOutline> outline) implements DataSpec {
        @Override
        public DataSplits load() {
            final Dataset zeros = new Zeros(3, Shape.of(1), Range.UNIT);
            return new DataSplits(zeros, zeros, zeros, Map.of());
        }
    }

    /** Its file is missing. */
    private record Lost(Optional<DataOutline> outline) implements DataSpec {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public DataSplits load() {
            throw new DataException("x: there is no such file");
        }
    }

    private static final DataTraits TRAITS = DataTraits.of(Shape.of(1), new SplitSizes(3, 3, 3));

    private static DataSpecContract telling(DataTraits traits, Range range, long bytes) {
        return () -> new Telling(Shape.of(1), Optional.of(new DataOutline(traits, range, bytes)));
    }

    @Nested
    class OfTruth implements DataSpecContract {
        @Override
        public DataSpec newDataSpec() {
            return telling(TRAITS, Range.UNIT, 36).newDataSpec();
        }
    }

    @Nested
    class OfSilence implements DataSpecContract {
        @Override
        public DataSpec newDataSpec() {
            return new Telling(Shape.of(1), Optional.empty());
        }
    }

    @Test
    void findsMissingFilesThatOnlyLoadingReports() {
        final UserFilesContract silent = () -> new Lost(Optional.empty());
        final UserFilesContract loadable = () -> new Telling(Shape.of(1), Optional.empty());
        assertThatThrownBy(silent::refusesMissingFilesBeforeLoading).isInstanceOf(AssertionError.class);
        assertThatThrownBy(loadable::refusesMissingFilesBeforeLoading).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnotherShape() {
        final DataSpecContract suite = () -> new Telling(Shape.of(1, 1), Optional.empty());
        assertThatThrownBy(suite::tellsTheShapeOfEverySplit).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnotherOutline() {
        final DataTraits larger = DataTraits.of(Shape.of(1), new SplitSizes(4, 3, 3));
        final DataTraits otherwiseShaped = DataTraits.of(Shape.of(2), new SplitSizes(3, 3, 3));
        assertThatThrownBy(telling(larger, Range.UNIT, 36)::outlinesTheData).isInstanceOf(AssertionError.class);
        assertThatThrownBy(telling(otherwiseShaped, Range.UNIT, 36)::outlinesTheData)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(telling(TRAITS.ofMixture(), Range.UNIT, 36)::outlinesTheData)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(telling(TRAITS.inClasses(List.of("a", "b")), Range.UNIT, 36)::outlinesTheData)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(telling(TRAITS, new Range(-1, 1), 36)::outlinesTheData)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(telling(TRAITS, Range.UNIT, -1)::outlinesTheData).isInstanceOf(AssertionError.class);
    }
}
