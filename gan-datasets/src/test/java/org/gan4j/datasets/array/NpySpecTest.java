package org.gan4j.datasets.array;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Content;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.gan4j.testkit.contract.UserFilesContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy wrote: example i of ten is (2i, 2i + 1) / 20; in uint8.npy the 2 x 2 matrix of 4i to 4i + 3. */
class NpySpecTest implements DatasetContract, DataSpecContract, UserFilesContract {
    private static final Shape POINT = Shape.of(2);

    @TempDir
    private Path directory;

    @Override
    public Dataset newDataset() {
        return load("float32", POINT).train();
    }

    @Override
    public DataSpec newDataSpec() {
        return spec(file("float64"), POINT, Range.UNIT);
    }

    @Override
    public DataSpec newDataSpecOfMissingFiles() {
        return spec(directory.resolve("missing.npy"), POINT, Range.UNIT);
    }

    @Test
    void outlinesWhatTheHeadSays() {
        assertThat(spec(file("float64"), POINT, Range.UNIT).outline())
                .contains(new DataOutline(DataTraits.of(POINT, new SplitSizes(8, 1, 1)), Range.UNIT, 20 * 4));
        assertThat(spec(file("uint8"), Shape.of(2, 2), Range.UNIT).outline())
                .contains(new DataOutline(DataTraits.of(Shape.of(2, 2), new SplitSizes(8, 1, 1)), Range.UNIT, 40));
    }

    @Test
    void refusesBeforeLoadingWhatTheHeadShows() {
        assertThatThrownBy(spec(file("fortran"), POINT, Range.UNIT)::outline)
                .isInstanceOf(DataException.class)
                .hasMessage(file("fortran") + " holds an array in Fortran order; save numpy.ascontiguousarray(array)");
        assertThatThrownBy(
                        new NpySpec(
                                        file("float32").toString(),
                                        POINT,
                                        "all[:11]",
                                        "all",
                                        "all",
                                        Range.UNIT,
                                        Content.IMAGES)::outline)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("train must be all[a:b] with 0 <= a < b <= 10, not \"all[:11]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"float32", "float64", "big-endian-float32", "big-endian-float64"})
    void readsFloatsOfEveryVersionAndByteOrder(String name) {
        final DataSplits splits = load(name, POINT);

        assertThat(splits.train().size()).isEqualTo(8);
        assertThat(example(splits.train(), 0)).containsExactly(0, 0.05f);
        assertThat(example(splits.train(), 7)).containsExactly(0.7f, 0.75f);
        assertThat(example(splits.validation(), 0)).containsExactly(0.8f, 0.85f);
        assertThat(example(splits.test(), 0)).containsExactly(0.9f, 0.95f);
    }

    @Test
    void mapsBytesToTheRange() {
        final Dataset images =
                spec(file("uint8"), Shape.of(1, 2, 2), new Range(-1, 1)).load().train();

        assertThat(images.shape()).isEqualTo(Shape.of(1, 2, 2));
        assertThat(example(images, 1))
                .containsExactly((float) (8 / 255.0 - 1), (float) (10 / 255.0 - 1), (float) (12 / 255.0 - 1), (float)
                        (14 / 255.0 - 1));
    }

    @Test
    void holdsImagesWhereNothingElseIsSaid() {
        final Shape image = Shape.of(1, 2, 2);
        final NpySpec numbers =
                new NpySpec(file("uint8").toString(), image, "all", "all", "all", Range.UNIT, Content.NUMBERS);

        assertThat(load("uint8", image).train().images()).isEqualTo(ImageFormat.of(image));
        assertThat(load("uint8", Shape.of(2, 2)).train().images()).isEmpty();
        assertThat(numbers.load().train().images()).isEmpty();
        assertThat(numbers.outline().orElseThrow().traits())
                .isEqualTo(DataTraits.of(image, new SplitSizes(10, 10, 10)));
    }

    @Test
    void takesNumbersAsExamples() {
        assertThat(example(load("one-dimension", Shape.of(1)).validation(), 0)).containsExactly(0.8f);
    }

    @Test
    void tellsTheChecksum() {
        assertThat(load("float32", POINT).checksums())
                .containsEntry(
                        file("float32").toString(), "c22a0453a16c3f9a9c9fcf28858fc616a7d0840bea06468a25c871a1d0fce4d5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fortran | holds an array in Fortran order; save numpy.ascontiguousarray(array)",
                "int64 | holds numbers of NumPy's type i8, not float32, float64 or uint8; save array.astype(numpy.float32)",
                "scalar | holds an array of shape [], not examples of the wanted shape [2]",
                "one-dimension | holds an array of shape [10], not examples of the wanted shape [2]",
                "empty | is empty: its array has the shape [0, 2]",
            })
    void refusesOtherArrays(String name, String reason) {
        assertRefused(file(name), file(name) + " " + reason);
    }

    /** As NumPy reads them: of Python 2, of other programs, in any order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '<f4', 'fortran_order': False, 'shape': (10L, 2L), }",
                "{'shape': (10, 2L), 'fortran_order': False, 'descr': '<f4'}",
                "{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (10, 2)}",
                "{u'descr':u'<f4',u'fortran_order':False,u'shape':(10,2)}"
            })
    void readsHeadsThatNumpyReads(String dictionary) throws IOException {
        assertThat(example(load(headed(dictionary)).train(), 7)).containsExactly(0.7f, 0.75f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': \"<f4', 'fortran_order': False, 'shape': (10, 2)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': [10, 2]}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (L, 2)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (10LL, 2)}",
                "{'descr': '<f4', 'shape': (10, 2)}"
            })
    void refusesHeadsThatNumpyDoesNotRead(String dictionary) throws IOException {
        final Path file = headed(dictionary);

        assertThatThrownBy(() -> load(file)).isInstanceOf(DataException.class).hasMessageStartingWith(file + " holds ");
    }

    @Test
    void namesAWebPage() throws IOException {
        assertRefused(
                write("<!DOCTYPE html>\n<html>".getBytes(ISO_8859_1)),
                "x.npy is a web page (HTML), whatever its name says; open it in a browser to see what it is, and"
                        + " download the file itself");
    }

    @Test
    void refusesRecords() {
        assertThatThrownBy(() -> load("structured", POINT))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file("structured")
                        + " holds no plain array of numbers; its head is {'descr': [('x', '<f4'), ('y', '<f4')],");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        final byte[] whole = Files.readAllBytes(file("float32"));

        assertRefused(
                write(Arrays.copyOf(whole, whole.length - 1)),
                "x.npy is truncated: it ends after 19 of its 20 numbers");
        assertRefused(write(Arrays.copyOf(whole, 128)), "x.npy is truncated: it ends after 0 of its 20 numbers");
        assertRefused(write(Arrays.copyOf(whole, 100)), "x.npy is truncated: it ends within its head");
        assertRefused(write(Arrays.copyOf(whole, 9)), "x.npy is truncated: it ends within its head");
        assertRefused(
                write(Arrays.copyOf(whole, 5)),
                "x.npy is no .npy file: it does not begin as one; write it with numpy.save");
        assertRefused(write(new byte[0]), "x.npy is no .npy file: it does not begin as one; write it with numpy.save");
    }

    @Test
    void refusesTruncatedBytes() throws IOException {
        final byte[] whole = Files.readAllBytes(file("uint8"));
        final Path file = write(Arrays.copyOf(whole, whole.length - 3));

        assertThatThrownBy(() -> spec(file, Shape.of(2, 2), Range.UNIT).load())
                .isInstanceOf(DataException.class)
                .hasMessage(file + " is truncated: it ends after 37 of its 40 numbers");
    }

    @Test
    void refusesTrailingBytes() throws IOException {
        final byte[] whole = Files.readAllBytes(file("float32"));

        assertRefused(write(Arrays.copyOf(whole, whole.length + 1)), "x.npy goes on after its array of shape [10, 2]");
    }

    @ParameterizedTest
    @CsvSource({
        "float32, -1, is truncated: it ends after 19 of its 20 numbers",
        "float32, 4, 'goes on after its array of shape [10, 2]'",
        "float64, -9, is truncated: it ends after 18 of its 20 numbers"
    })
    void seesByItsSizeThatAFileIsNotWhole(String name, int more, String fault) throws IOException {
        final byte[] whole = Files.readAllBytes(file(name));
        final NpySpec spec = spec(write(Arrays.copyOf(whole, whole.length + more)), POINT, Range.UNIT);

        assertThatThrownBy(spec::outline).isInstanceOf(DataException.class).hasMessageEndingWith("x.npy " + fault);
    }

    @Test
    void refusesVersionsToCome() throws IOException {
        final byte[] later = Files.readAllBytes(file("float32"));
        later[6] = 4;

        assertRefused(write(later), "x.npy is of version 4.0 of the .npy format, not of 1.0, 2.0 or 3.0");
    }

    @Test
    void refusesALengthThatCannotBe() throws IOException {
        final byte[] damaged = Files.readAllBytes(file("float64"));
        damaged[11] = 0x7F;

        assertRefused(write(damaged), "x.npy is corrupt: its head claims to be longer than 65536 bytes");
    }

    @Test
    void refusesMoreThanMemoryHolds() throws IOException {
        final String text = new String(Files.readAllBytes(file("float32")), ISO_8859_1)
                .replace("(10, 2), }        ", "(1999999999, 2), }");
        final Path file = write(text.getBytes(ISO_8859_1));

        assertThatThrownBy(() -> load(file))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("x.npy needs 15258 MiB for its 1999999999 examples, more than the ");
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 'NaN in example 7, which is no finite number'",
        "Infinity, 'Infinity in example 7, which is no finite number'",
        "-Infinity, '-Infinity in example 7, which is no finite number'",
        "1.5, '1.5 in example 7, not within the wanted range [0.0, 1.0]'",
        "255, '255.0 in example 7, not within the wanted range [0.0, 1.0]; if all of x is in [0, 255], save x / 255'",
        "-0.001, '-0.001 in example 7, not within the wanted range [0.0, 1.0]; if all of x is in [-1, 1], as tanh gives it, save"
                + " (x + 1) / 2'"
    })
    void refusesValuesOutsideTheRange(float value, String text) throws IOException {
        final byte[] content = Files.readAllBytes(file("float32"));
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putFloat(content.length - 20, value);

        assertRefused(write(content), "x.npy holds " + text);
    }

    @Test
    void refusesADoubleThatNoFloatHolds() throws IOException {
        final byte[] content = Files.readAllBytes(file("float64"));
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putDouble(content.length - 160, 1e300);
        final Path file = write(content);

        assertThatThrownBy(() -> spec(file, POINT, new Range(0, 1e38)).load())
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + " holds Infinity in example 0, which is no finite number");
    }

    @Test
    void saysWhatToDoAboutAMissingFile() {
        final Path missing = directory.resolve("missing.npy");

        assertRefused(missing, missing + ": there is no such file; write it with numpy.save, or correct the path");
        assertRefused(
                directory, directory + " is a directory, not a file; write it with numpy.save, or correct the path");
    }

    @Test
    void refusesSlicesThatTheFileDoesNotHave() {
        final NpySpec spec = new NpySpec(
                file("float32").toString(), POINT, "all[:11]", "all[5:]", "all", Range.UNIT, Content.IMAGES);

        assertThatThrownBy(spec::load)
                .isInstanceOf(DataException.class)
                .hasMessage(file("float32") + ": train must be all[a:b] with 0 <= a < b <= 10, not \"all[:11]\"");
    }

    @Test
    void refusesWhatItCanBeforeLoading() {
        assertThatThrownBy(() -> new NpySpec("x.npy", POINT, "all", "train", "all", Range.UNIT, Content.IMAGES))
                .hasMessage("validation must be all or a slice of it, not \"train\"");
        assertThatThrownBy(() -> new NpySpec(" ", POINT, "all", "all", "all", Range.UNIT, Content.IMAGES))
                .hasMessage("path must be a path, not blank");
        assertThatThrownBy(() -> new NpySpec("a\0b", POINT, "all", "all", "all", Range.UNIT, Content.IMAGES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("path must be a path: ");
    }

    private static DataSplits load(String name, Shape shape) {
        return spec(file(name), shape, Range.UNIT).load();
    }

    private static DataSplits load(Path file) {
        return spec(file, POINT, Range.UNIT).load();
    }

    private static NpySpec spec(Path file, Shape shape, Range range) {
        return new NpySpec(file.toString(), shape, "all[:80%]", "all[80%:90%]", "all[90%:]", range, Content.IMAGES);
    }

    private static Path file(String name) {
        try {
            return Path.of(NpySpecTest.class.getResource(name + ".npy").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The numbers of float32.npy under another head. */
    private Path headed(String dictionary) throws IOException {
        final byte[] whole = Files.readAllBytes(file("float32"));
        final byte[] text = (dictionary + " ".repeat(117 - dictionary.length()) + "\n").getBytes(ISO_8859_1);
        System.arraycopy(text, 0, whole, 10, text.length);
        return write(whole);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(directory.resolve("x.npy"), content);
    }

    private void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> load(file))
                .isInstanceOf(DataException.class)
                .hasMessage(message.startsWith("x.npy") ? directory + "/" + message : message);
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }
}
