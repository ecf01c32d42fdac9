package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.StackedLabels;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class StackedMnistSpecTest implements DataSpecContract, DatasetContract {
    private static final DataSplits DATA = spec(1000, 0).load();

    @Override
    public DataSpec newDataSpec() {
        return spec(1000, 0);
    }

    @Override
    public Dataset newDataset() {
        return DATA.train();
    }

    @Test
    void everyChannelIsADigitOfItsSplit() {
        final Dataset test = DATA.test();
        final StackedLabels labels = labels(test);
        final Dataset digits =
                new MnistSpec("train", "train", "test", Range.UNIT).load().test();
        final List<float[]> known = IntStream.range(0, digits.size())
                .mapToObj(i -> example(digits, i))
                .toList();

        for (int index = 0; index < 20; index++) {
            final float[] stacked = example(test, index);
            int label = 0;
            for (int channel = 0; channel < 3; channel++) {
                final float[] image = Arrays.copyOfRange(stacked, 784 * channel, 784 * (channel + 1));
                final int digit = IntStream.range(0, known.size())
                        .filter(i -> Arrays.equals(known.get(i), image))
                        .findFirst()
                        .orElseThrow();
                label = 10 * label + digits.labels().orElseThrow().label(digit);
            }
            assertThat(labels.label(index)).isEqualTo(label);
        }
    }

    @Test
    void namesItsThousandModes() {
        final StackedLabels labels = labels(DATA.train());

        assertThat(labels.classes()).hasSize(1000).startsWith("000", "001").endsWith("998", "999");
        assertThat(labels.classes().get(47)).isEqualTo("047");
        assertThat(labels.channelClasses()).isEqualTo(MnistSpec.DIGITS);
    }

    /** The digits' shares are from 0.09 to 0.113: every mode is expected at least 36 times. */
    @Test
    void holdsEveryMode() {
        final Dataset train = spec(50_000, 0).load().train();
        assertThat(IntStream.range(0, train.size()).map(labels(train)::label).distinct())
                .hasSize(1000);
    }

    @Test
    void theSeedChoosesAndALongerSampleBeginsWithTheShorter() {
        final float[] first = example(DATA.train(), 0);
        assertThat(example(spec(20, 0).load().train(), 0)).isEqualTo(first);
        assertThat(example(spec(20, 1).load().train(), 0)).isNotEqualTo(first);
        assertThat(example(DATA.validation(), 0)).isNotEqualTo(first);
    }

    @Test
    void keepsNoImageTwice() {
        assertThat(spec(50_000, 0).shape()).isEqualTo(Shape.of(3, 28, 28));
        assertThat(spec(50_000, 0).outline().orElseThrow().bytes())
                .as("MNIST's bytes and three numbers an example")
                .isEqualTo(70_000 * 785 + 70_000 * 12);
    }

    @Test
    void saysWhatItWasMadeOf() {
        assertThat(DATA.checksums())
                .hasSize(5)
                .hasEntrySatisfying(
                        "recipe", recipe -> assertThat(recipe).contains("examples=1000", "seed=0", "train[0:50000]"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> spec(0, 0)).hasMessageStartingWith("examples must be in (0, 100000000], not 0");
        assertThatThrownBy(() -> new StackedMnistSpec(1, "train", "train", "test[9:9]", Range.UNIT, 0))
                .hasMessageStartingWith("test must be test[a:b]");
    }

    private static StackedMnistSpec spec(int examples, long seed) {
        return new StackedMnistSpec(examples, "train[0:50000]", "train[50000:60000]", "test", Range.UNIT, seed);
    }

    private static StackedLabels labels(Dataset data) {
        return (StackedLabels) data.labels().orElseThrow();
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }
}
