package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.data.LabelledDataset;
import org.junit.jupiter.api.Test;

/** What classifiers and metrics of classes ask of every {@link LabelledDataset}. */
public interface LabelledDatasetContract extends DatasetContract {
    @Override
    LabelledDataset newDataset();

    @Test
    default void namesItsClassesApart() {
        assertThat(newDataset().classes())
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    default void everyLabelIsThatOfAClass() {
        final LabelledDataset data = newDataset();
        for (int index = 0; index < data.size(); index++) {
            assertThat(data.label(index))
                    .as("label of example %d", index)
                    .isBetween(0, data.classes().size() - 1);
        }
    }

    @Test
    default void refusesLabelsOfExamplesThatItDoesNotHave() {
        final LabelledDataset data = newDataset();
        assertThatThrownBy(() -> data.label(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.label(data.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
