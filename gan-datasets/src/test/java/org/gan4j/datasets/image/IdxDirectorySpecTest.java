package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.gan4j.testkit.contract.UserFilesContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A directory of 20 images for training and 5 for the test, 2 x 3 pixels; pixel i of all pixels of a file is i. */
class IdxDirectorySpecTest implements DatasetContract, DataSpecContract, UserFilesContract {
    private static final Shape SHAPE = Shape.of(1, 2, 3);
    private static final String TRAIN = "train-images-idx3-ubyte";
    private static final String TEST = "t10k-images-idx3-ubyte.gz";

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.write(directory.resolve(TRAIN), idx(20, 2, 3));
        Files.write(directory.resolve(TEST), compressed(idx(5, 2, 3)));
    }

    @Override
    public Dataset newDataset() {
        return load().train();
    }

    @Override
    public DataSpec newDataSpec() {
        return spec(SHAPE, TRAIN, "t10k-images-idx3-ubyte", "train[:90%]", "train[90%:]", "test");
    }

    @Override
    public DataSpec newDataSpecOfMissingFiles() {
        return spec(SHAPE, TRAIN, "t11k-images-idx3-ubyte", "train[:90%]", "train[90%:]", "test");
    }

    @Test
    void outlinesWhatTheHeadersSay() throws IOException {
        final DataOutline outline = new DataOutline(
                DataTraits.of(SHAPE, new SplitSizes(18, 2, 5)).asImages(ImageFormat.of(SHAPE)),
                new Range(0, 255),
                25 * 6);
        assertThat(newDataSpec().outline()).contains(outline);

        Files.write(directory.resolve(TRAIN), idx(20, 3, 3));
        assertThatThrownBy(newDataSpec()::outline)
                .isInstanceOf(DataException.class)
                .hasMessage(directory.resolve(TRAIN)
                        + " holds 20 x 3 x 3 bytes, which are no examples of the wanted shape [1, 2, 3]");
        Files.write(directory.resolve(TRAIN), Arrays.copyOf(compressed(idx(20, 2, 3)), 12));
        assertThatThrownBy(newDataSpec()::outline)
                .isInstanceOf(DataException.class)
                .hasMessage(
                        directory.resolve(TRAIN) + " is not a whole gzip file (Unexpected end of ZLIB input stream)");
    }

    @Test
    void readsPlainAndCompressedFiles() {
        final DataSplits splits = load();

        assertThat(splits.train().size()).isEqualTo(18);
        assertThat(splits.validation().size()).isEqualTo(2);
        assertThat(splits.test().size()).isEqualTo(5);
        assertThat(example(splits.train(), 1)).containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(example(splits.validation(), 0)).containsExactly(108, 109, 110, 111, 112, 113);
        assertThat(example(splits.test(), 4)).containsExactly(24, 25, 26, 27, 28, 29);
        assertThat(splits.checksums())
                .containsOnlyKeys(
                        directory.resolve(TRAIN).toString(),
                        directory.resolve(TEST).toString());
    }

    @Test
    void warnsOfMasksOfZerosAndOnes() throws IOException {
        assertThat(Doubts.of(newDataSpec())).isEmpty();
        Files.write(directory.resolve("masks"), idx(1, 1, 2));

        assertThat(Doubts.of(spec(Shape.of(1, 1, 2), "masks", "none", "train", "train", "train")))
                .singleElement()
                .asString()
                .startsWith(directory.resolve("masks") + " holds only bytes 0 and 1")
                .endsWith("save them times 255");
    }

    /** Some browsers decompress and leave the name; some people compress and forget it. */
    @Test
    void goesByTheContentNotByTheName() throws IOException {
        Files.write(directory.resolve(TEST), idx(5, 2, 3));
        Files.write(directory.resolve(TRAIN), compressed(idx(20, 2, 3)));

        assertThat(load().train().size()).isEqualTo(18);
        assertThat(load().test().size()).isEqualTo(5);
    }

    @Test
    void readsColourAndFlatExamples() throws IOException {
        Files.write(directory.resolve("colour"), idx(4, 3, 2, 3));
        Files.write(directory.resolve("flat"), idx(4, 6));

        assertThat(spec(Shape.of(3, 2, 3), "colour", "none", "train", "train", "train")
                        .load()
                        .train()
                        .size())
                .isEqualTo(4);
        assertThat(example(
                        spec(Shape.of(6), "flat", "none", "train", "train", "train")
                                .load()
                                .train(),
                        3))
                .containsExactly(18, 19, 20, 21, 22, 23);
    }

    @Test
    void refusesAnotherShape() throws IOException {
        Files.write(directory.resolve(TRAIN), idx(20, 3, 3));

        assertRefused(TRAIN + " holds 20 x 3 x 3 bytes, which are no examples of the wanted shape [1, 2, 3]");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        Files.write(directory.resolve(TRAIN), Arrays.copyOf(idx(20, 2, 3), 100));

        assertRefused(TRAIN + " is truncated: it ends after 84 of its 20 x 2 x 3 bytes");
    }

    @ParameterizedTest
    @CsvSource({"-1, is truncated: it ends after 119 of its 20 x 2 x 3 bytes", "1, goes on after its 20 x 2 x 3 bytes"})
    void seesByItsSizeThatAFileIsNotWhole(int more, String fault) throws IOException {
        final byte[] whole = idx(20, 2, 3);
        Files.write(directory.resolve(TRAIN), Arrays.copyOf(whole, whole.length + more));

        assertThatThrownBy(() -> spec().outline())
                .isInstanceOf(DataException.class)
                .hasMessage(directory.resolve(TRAIN) + " " + fault);
    }

    @Test
    void refusesATruncatedCompressedFile() throws IOException {
        final byte[] whole = compressed(idx(5, 2, 3));
        Files.write(directory.resolve(TEST), Arrays.copyOf(whole, whole.length - 9));

        assertRefused(TEST + " is not a whole gzip file (Unexpected end of ZLIB input stream)");
    }

    @Test
    void refusesACorruptCompressedFile() throws IOException {
        final byte[] damaged = compressed(idx(5, 2, 3));
        damaged[damaged.length - 6] ^= 1;
        Files.write(directory.resolve(TEST), damaged);

        assertRefused(TEST + " is not a whole gzip file (Corrupt GZIP trailer)");
    }

    @Test
    void namesAWebPage() throws IOException {
        Files.writeString(directory.resolve(TEST), "<html>not found</html>");

        assertRefused(
                TEST + " is a web page (HTML), whatever its name says; open it in a browser to see what it is, and"
                        + " download the file itself");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.write(directory.resolve(TRAIN), new byte[0]);

        assertRefused(TRAIN + " is truncated: it ends within its header");
    }

    @Test
    void refusesAFileWithoutExamples() throws IOException {
        Files.write(directory.resolve(TRAIN), idx(0, 2, 3));

        assertRefused(TRAIN + " is empty: it holds 0 x 2 x 3 bytes");
    }

    @Test
    void saysWhereItLookedForAMissingFile() throws IOException {
        Files.delete(directory.resolve(TRAIN));

        assertRefused(TRAIN + ": there is no such file; an IDX file is looked for under this name and with .gz;"
                + " \"trainFile\" and \"testFile\" name others");
    }

    @Test
    void doesNotNeedAPartThatNoSliceIsOf() throws IOException {
        Files.delete(directory.resolve(TEST));

        final DataSplits splits = spec(SHAPE, TRAIN, TEST, "train[:10]", "train[10:15]", "train[15:]")
                .load();
        assertThat(splits.test().size()).isEqualTo(5);
        assertThat(splits.checksums()).hasSize(1);
    }

    @Test
    void refusesSlicesThatTheFilesDoNotHave() {
        assertThatThrownBy(() ->
                        spec(SHAPE, TRAIN, TEST, "train", "train", "test[:6]").load())
                .isInstanceOf(DataException.class)
                .hasMessage(directory + ": test must be test[a:b] with 0 <= a < b <= 5, not \"test[:6]\"");
        assertThatThrownBy(() -> spec(SHAPE, TRAIN, TEST, "train", "all", "test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validation must be test or train or a slice of it, not \"all\"");
    }

    private DataSplits load() {
        return spec().load();
    }

    private IdxDirectorySpec spec() {
        return spec(SHAPE, TRAIN, "t10k-images-idx3-ubyte", "train[:90%]", "train[90%:]", "test");
    }

    private IdxDirectorySpec spec(
            Shape shape, String trainFile, String testFile, String train, String validation, String test) {
        return new IdxDirectorySpec(
                directory.toString(), shape, trainFile, testFile, train, validation, test, new Range(0, 255));
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::load).isInstanceOf(DataException.class).hasMessage(directory + "/" + message);
    }

    private static byte[] idx(int... dimensions) {
        final int size = Arrays.stream(dimensions).reduce(1, Math::multiplyExact);
        final ByteBuffer file = ByteBuffer.allocate(4 + 4 * dimensions.length + size);
        file.putInt(0x800 | dimensions.length);
        Arrays.stream(dimensions).forEach(file::putInt);
        for (int i = 0; i < size; i++) {
            file.put((byte) i);
        }
        return file.array();
    }

    private static byte[] compressed(byte[] content) throws IOException {
        final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        return compressed.toByteArray();
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }
}
