package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.junit.jupiter.api.Test;

/** The contract of every {@link DataSpec}: its statements before loading are true of the loaded data. */
public interface DataSpecContract {
    DataSpec newDataSpec();

    @Test
    default void tellsTheShapeOfEverySplit() {
        final DataSpec spec = newDataSpec();
        final DataSplits splits = spec.load();

        assertThat(List.of(splits.train(), splits.validation(), splits.test()))
                .extracting(Dataset::shape)
                .containsOnly(spec.shape());
    }

    @Test
    default void outlinesTheData() {
        final DataSpec spec = newDataSpec();
        final DataSplits splits = spec.load();

        spec.outline().ifPresent(outline -> {
            assertThat(outline.traits()).isEqualTo(DataTraits.of(splits));
            assertThat(outline.range()).isEqualTo(splits.train().range());
            assertThat(outline.bytes()).isNotNegative();
        });
    }
}
