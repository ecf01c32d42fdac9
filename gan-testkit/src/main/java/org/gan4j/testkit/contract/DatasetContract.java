package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Dataset}. Reads all examples. */
public interface DatasetContract {
    /** The data set; may be the same at every call, because data sets are immutable. */
    Dataset newDataset();

    @Test
    default void hasExamples() {
        assertThat(newDataset().size()).isPositive();
    }

    @Test
    default void everyValueLiesWithinTheRange() {
        final Dataset data = newDataset();
        final float low = (float) data.range().low();
        final float high = (float) data.range().high();
        for (int index = 0; index < data.size(); index++) {
            for (final float value : example(data, index)) {
                if (!(value >= low && value <= high)) {
                    assertThat(value).as("a value of example %d", index).isBetween(low, high);
                }
            }
        }
    }

    @Test
    default void readsTheSameInAnyOrder() {
        final Dataset data = newDataset();
        final int last = data.size() - 1;
        final float[] first = example(data, 0);
        final float[] middle = example(data, last / 2);
        final float[] end = example(data, last);

        assertThat(example(data, last)).isEqualTo(end);
        assertThat(example(data, last / 2)).isEqualTo(middle);
        assertThat(example(data, 0)).isEqualTo(first);
    }

    @Test
    default void writesAnExampleAtItsOffsetAndNothingElse() {
        final Dataset data = newDataset();
        final int width = data.shape().size();
        final float[] destination = new float[3 + width + 2];
        Arrays.fill(destination, Float.NaN);
        data.read(data.size() - 1, destination, 3);

        assertThat(Arrays.copyOfRange(destination, 3, 3 + width)).isEqualTo(example(data, data.size() - 1));
        assertThat(Arrays.copyOf(destination, 3)).containsOnly(Float.NaN);
        assertThat(Arrays.copyOfRange(destination, 3 + width, destination.length))
                .containsOnly(Float.NaN);
    }

    @Test
    default void isNotChangedThroughWhatItHandsOut() {
        final Dataset data = newDataset();
        final float[] mean = data.mean().clone();
        final float[] first = example(data, 0);
        Arrays.fill(data.mean(), Float.NaN);
        Arrays.fill(example(data, 0), Float.NaN);

        assertThat(data.mean()).isEqualTo(mean);
        assertThat(example(data, 0)).isEqualTo(first);
    }

    @Test
    default void imagesAreOfTheShape() {
        final Dataset data = newDataset();

        data.images()
                .ifPresent(format -> assertThat(ImageFormat.of(data.shape())).contains(format));
    }

    @Test
    default void meanIsTheMeanOfTheExamples() {
        final Dataset data = newDataset();
        final double[] sum = new double[data.shape().size()];
        for (int index = 0; index < data.size(); index++) {
            final float[] example = example(data, index);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += example[i];
            }
        }

        final float[] mean = data.mean();
        assertThat(mean).hasSize(sum.length);
        for (int i = 0; i < sum.length; i++) {
            assertThat((double) mean[i])
                    .as("mean of value %d", i)
                    .isCloseTo(sum[i] / data.size(), within(1e-5 * data.range().width()));
        }
    }

    @Test
    default void refusesExamplesThatItDoesNotHave() {
        final Dataset data = newDataset();
        final float[] destination = new float[data.shape().size()];

        assertThatThrownBy(() -> data.read(-1, destination, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> data.read(data.size(), destination, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    default void namesItsClassesApart() {
        newDataset()
                .labels()
                .ifPresent(labels -> assertThat(labels.classes())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    @Test
    default void everyLabelIsThatOfAClass() {
        final Dataset data = newDataset();
        data.labels().ifPresent(labels -> {
            for (int index = 0; index < data.size(); index++) {
                assertThat(labels.label(index))
                        .as("label of example %d", index)
                        .isBetween(0, labels.classes().size() - 1);
            }
        });
    }

    @Test
    default void refusesLabelsOfExamplesThatItDoesNotHave() {
        final Dataset data = newDataset();
        data.labels().ifPresent(labels -> {
            assertThatThrownBy(() -> labels.label(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> labels.label(data.size())).isInstanceOf(IndexOutOfBoundsException.class);
        });
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        Arrays.fill(example, Float.NaN);
        data.read(index, example, 0);
        return example;
    }
}
