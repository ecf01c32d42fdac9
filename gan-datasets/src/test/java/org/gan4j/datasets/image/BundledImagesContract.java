package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

/** The bundled images are the published ones, and slices and ranges are those asked for. */
interface BundledImagesContract extends DatasetContract, DataSpecContract {
    PublishedFacts facts();

    DataSpec newSpec(String train, String validation, String test, Range range);

    /** Of train, train[50000:60000] and test, in [0, 1]; may be the same at every call. */
    DataSplits data();

    @Override
    default Dataset newDataset() {
        return data().test();
    }

    @Override
    default DataSpec newDataSpec() {
        return newSpec("train[100:400]", "train[50000:60000]", "test", new Range(-1, 1));
    }

    @Test
    default void outlinesBothPartsWhole() {
        assertThat(newDataSpec().outline()).hasValueSatisfying(outline -> {
            assertThat(outline.trainingExamples()).isEqualTo(300);
            assertThat(outline.bytes()).isEqualTo(70_000 * 785);
        });
    }

    @Test
    default void filesAreThePublishedOnes() throws IOException, GeneralSecurityException {
        final Map<String, String> md5 = new TreeMap<>();
        for (final String name : facts().md5().keySet()) {
            md5.put(name, md5(facts().directory() + "/" + name));
        }
        assertThat(md5).hasSize(4).isEqualTo(facts().md5());
        assertThat(data().checksums()).hasSize(4);
    }

    @Test
    default void sizesAreThePublishedOnes() {
        assertThat(newSpec("train", "train", "test", Range.UNIT).shape()).isEqualTo(Shape.of(1, 28, 28));
        assertThat(data().train().shape()).isEqualTo(Shape.of(1, 28, 28));
        assertThat(data().train().size()).isEqualTo(60_000);
        assertThat(data().test().size()).isEqualTo(10_000);
    }

    @Test
    default void labelsAreThePublishedOnes() {
        final int[] labels = labels(data().train());
        final int[] classSizes = new int[10];
        Arrays.stream(labels).forEach(label -> classSizes[label]++);

        assertThat(Arrays.stream(labels).limit(10).boxed()).containsExactlyElementsOf(facts().labels());
        assertThat(Arrays.stream(classSizes).boxed()).containsExactlyElementsOf(facts().classSizes());
    }

    @Test
    default void pixelsHaveThePublishedMeanAndDeviation() {
        final Dataset data = data().train();
        final float[] image = new float[data.shape().size()];
        double sum = 0;
        double squares = 0;
        for (int index = 0; index < data.size(); index++) {
            data.read(index, image, 0);
            for (final float pixel : image) {
                sum += pixel;
                squares += (double) pixel * pixel;
            }
        }
        final double count = (double) data.size() * image.length;
        final double mean = sum / count;

        assertThat(mean).isCloseTo(facts().mean(), within(5e-5));
        assertThat(Math.sqrt(squares / count - mean * mean)).isCloseTo(facts().deviation(), within(5e-5));
    }

    @Test
    default void readsTheSlicesAskedFor() {
        assertThat(data().validation().size()).isEqualTo(10_000);
        assertThat(image(data().validation(), 123)).isEqualTo(image(data().train(), 50_123));
        assertThat(labelsOf(data().validation()).label(123))
                .isEqualTo(labelsOf(data().train()).label(50_123));
    }

    @Test
    default void readsInTheRangeAskedFor() {
        final Range symmetric = new Range(-1, 1);
        final Dataset mapped = newSpec("train[:10]", "train[10:20]", "test[:10]", symmetric)
                .load()
                .test();
        final float[] unit = image(data().test(), 9);
        final float[] image = image(mapped, 9);

        assertThat(mapped.range()).isEqualTo(symmetric);
        assertThat(image).contains(-1);
        for (int i = 0; i < image.length; i++) {
            assertThat(image[i]).isCloseTo(2 * unit[i] - 1, within(1e-6f));
        }
    }

    @Test
    default void refusesASliceBeforeLoading() {
        assertThatThrownBy(() -> newSpec("train", "train[50000:70000]", "test", Range.UNIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validation must be train[a:b] with 0 <= a < b <= 60000, not \"train[50000:70000]\"");
    }

    private static float[] image(Dataset data, int index) {
        final float[] image = new float[data.shape().size()];
        data.read(index, image, 0);
        return image;
    }

    private static int[] labels(Dataset data) {
        return IntStream.range(0, data.size()).map(labelsOf(data)::label).toArray();
    }

    private static Labels labelsOf(Dataset data) {
        return data.labels().orElseThrow();
    }

    private static String md5(String name) throws IOException, GeneralSecurityException {
        try (InputStream in = new GZIPInputStream(FileSource.BUNDLED.open(name))) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(in.readAllBytes()));
        }
    }
}
