package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.gan4j.testkit.contract.UserFilesContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in CIFAR-10's form: of image i of file f, the label is i mod 10, all red is f, all green i mod 256, all blue 255. */
class Cifar10SpecTest implements DatasetContract, DataSpecContract, UserFilesContract {
    private static final int RECORD = 3073;
    private static final String REMEDY = "; download cifar-10-binary.tar.gz from"
            + " https://www.cs.toronto.edu/~kriz/cifar.html, unpack it and name its directory cifar-10-batches-bin";

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.write(directory.resolve("test_batch.bin"), batch(6));
    }

    @Override
    public Dataset newDataset() {
        return newDataSpec().load().train();
    }

    @Override
    public DataSpec newDataSpec() {
        return spec("test[9990:]", "test[:5]", "test[5:10]");
    }

    @Override
    public DataSpec newDataSpecOfMissingFiles() {
        return spec("train[0:45000]", "train[45000:50000]", "test");
    }

    @Test
    void readsAllFilesOneAfterTheOther() throws IOException {
        for (int file = 1; file <= 5; file++) {
            Files.write(directory.resolve("data_batch_" + file + ".bin"), batch(file));
        }
        final DataSplits splits =
                spec("train[0:45000]", "train[45000:50000]", "test").load();

        assertThat(splits.train().size()).isEqualTo(45_000);
        assertThat(splits.validation().size()).isEqualTo(5_000);
        assertThat(splits.test().size()).isEqualTo(10_000);
        assertThat(splits.train().shape()).isEqualTo(Shape.of(3, 32, 32));
        assertImage(splits.train(), 0, 1, 0);
        assertImage(splits.train(), 20_007, 3, 7);
        assertImage(splits.validation(), 4_999, 5, 9_999);
        assertImage(splits.test(), 1_234, 6, 1_234);
        assertThat(splits.checksums())
                .hasSize(6)
                .containsKey(directory.resolve("data_batch_5.bin").toString());
    }

    @Test
    void sizesAreKnownWithoutLoading() throws IOException {
        for (int file = 1; file <= 5; file++) {
            Files.write(directory.resolve("data_batch_" + file + ".bin"), batch(file));
        }
        assertThat(spec("train[0:45000]", "train[45000:50000]", "test").outline())
                .hasValueSatisfying(outline -> {
                    assertThat(outline.sizes()).isEqualTo(new SplitSizes(45_000, 5_000, 10_000));
                    assertThat(outline.range()).isEqualTo(new Range(0, 255));
                    assertThat(outline.bytes()).isEqualTo(60_000L * RECORD);
                });
        assertThat(newDataSpec().outline())
                .hasValueSatisfying(outline -> assertThat(outline.bytes()).isEqualTo(10_000L * RECORD));
        assertThatThrownBy(() -> spec("train", "train", "test[:10001]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test must be test[a:b] with 0 <= a < b <= 10000, not \"test[:10001]\"");
    }

    @Test
    void saysHowToGetAMissingFile() {
        assertRefused("train", "data_batch_1.bin: there is no such file" + REMEDY);
    }

    @Test
    void namesAWebPage() throws IOException {
        Files.writeString(directory.resolve("test_batch.bin"), "<html>not found</html>");

        assertRefused(
                "test",
                "test_batch.bin is a web page (HTML), whatever its name says; open it in a browser to see what it is,"
                        + " and download the file itself");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        Files.write(directory.resolve("test_batch.bin"), Arrays.copyOf(batch(6), 50 * RECORD + 1));

        assertRefused("test", "test_batch.bin is truncated: it ends within image 50 of 10000" + REMEDY);
        assertOutlineRefused("test_batch.bin is truncated: it ends within image 50 of 10000" + REMEDY);
    }

    @Test
    void refusesALongerFile() throws IOException {
        Files.write(directory.resolve("test_batch.bin"), Arrays.copyOf(batch(6), 10_000 * RECORD + 1));

        assertRefused("test", "test_batch.bin goes on after its 10000 images" + REMEDY);
        assertOutlineRefused("test_batch.bin goes on after its 10000 images" + REMEDY);
    }

    @Test
    void refusesALabelThatIsNoClass() throws IOException {
        final byte[] batch = batch(6);
        batch[3 * RECORD] = 10;
        Files.write(directory.resolve("test_batch.bin"), batch);

        assertRefused("test", "test_batch.bin is corrupt: image 3 has the label 10, not one from 0 to 9" + REMEDY);
    }

    private void assertRefused(String part, String message) {
        assertThatThrownBy(() -> spec(part, part, part).load())
                .isInstanceOf(DataException.class)
                .hasMessage(directory + "/" + message);
    }

    private void assertOutlineRefused(String message) {
        assertThatThrownBy(spec("test", "test", "test")::outline)
                .isInstanceOf(DataException.class)
                .hasMessage(directory + "/" + message);
    }

    private Cifar10Spec spec(String train, String validation, String test) {
        return new Cifar10Spec(directory.toString(), train, validation, test, new Range(0, 255));
    }

    private static void assertImage(Dataset data, int index, int file, int number) {
        final float[] image = new float[3 * 1024];
        data.read(index, image, 0);
        assertThat(Arrays.copyOf(image, 1024)).containsOnly(file);
        assertThat(Arrays.copyOfRange(image, 1024, 2048)).containsOnly(number % 256);
        assertThat(Arrays.copyOfRange(image, 2048, 3072)).containsOnly(255);
        assertThat(((LabelledImages) data).label(index)).isEqualTo(number % 10);
    }

    private static byte[] batch(int file) {
        final byte[] batch = new byte[10_000 * RECORD];
        for (int image = 0; image < 10_000; image++) {
            final int start = image * RECORD;
            batch[start] = (byte) (image % 10);
            Arrays.fill(batch, start + 1, start + 1025, (byte) file);
            Arrays.fill(batch, start + 1025, start + 2049, (byte) image);
            Arrays.fill(batch, start + 2049, start + RECORD, (byte) 255);
        }
        return batch;
    }
}
