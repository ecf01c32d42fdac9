package org.gan4j.datasets.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.file.Sha256;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DataSpecContract;
import org.gan4j.testkit.contract.DatasetContract;
import org.gan4j.testkit.contract.UserFilesContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDirectorySpecTest implements DatasetContract, DataSpecContract, UserFilesContract {
    private static final Shape GREY = Shape.of(1, 4, 6);
    private static final Shape COLOUR = Shape.of(3, 4, 6);

    @TempDir
    private Path directory;

    @Override
    public Dataset newDataset() {
        writeGreys(10);
        return spec(GREY).load().train();
    }

    @Override
    public DataSpec newDataSpec() {
        writeGreys(10);
        return spec(GREY);
    }

    /** The directory is there, and empty. */
    @Override
    public DataSpec newDataSpecOfMissingFiles() {
        return spec(GREY);
    }

    @Test
    void outlinesAsManyAsThereAre() {
        writeGreys(20);
        assertThat(spec(GREY).outline())
                .contains(new DataOutline(
                        DataTraits.of(GREY, new SplitSizes(16, 2, 2)).asImages(ImageFormat.of(GREY)),
                        bytes(),
                        20 * 24));
        assertThatThrownBy(spec(GREY, "all[:30]", "all", "all")::outline)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("train must be all[a:b] with 0 <= a < b <= 20, not \"all[:30]\"");
    }

    @Test
    void warnsOfMasksOfZerosAndOnes() {
        writeGreys(10);
        assertThat(Doubts.of(spec(GREY))).isEmpty();

        for (int image = 0; image < 10; image++) {
            final BufferedImage mask = grey(0);
            fill(mask, image % 2);
            write(image + ".png", mask);
        }
        assertThat(Doubts.of(spec(GREY)))
                .singleElement()
                .asString()
                .startsWith(directory + " holds only bytes 0 and 1")
                .endsWith("save them times 255");
    }

    @Test
    void readsGreyImagesInTheOrderOfTheirNames() {
        writeGreys(10);
        final DataSplits splits = spec(GREY).load();

        assertThat(splits.train().size()).isEqualTo(8);
        assertThat(splits.validation().size()).isEqualTo(1);
        assertThat(splits.test().size()).isEqualTo(1);
        for (int image = 0; image < 8; image++) {
            assertThat(example(splits.train(), image)).isEqualTo(greys(image));
        }
        assertThat(example(splits.test(), 0)).isEqualTo(greys(9));
    }

    @Test
    void readsColourPlaneByPlane() {
        write("a.PNG", colour());
        final float[] expected = new float[72];
        for (int pixel = 0; pixel < 24; pixel++) {
            expected[pixel] = 10 * pixel;
            expected[24 + pixel] = 200;
            expected[48 + pixel] = 255 - pixel;
        }

        assertThat(example(whole(COLOUR, Resize.NO, false), 0)).isEqualTo(expected);
    }

    @Test
    void readsJpegs() {
        final BufferedImage even = new BufferedImage(6, 4, BufferedImage.TYPE_BYTE_GRAY);
        fill(even, 77);
        write("a.jpg", even);
        write("b.JPEG", even);

        final Dataset images = whole(GREY, Resize.NO, false);
        assertThat(images.size()).isEqualTo(2);
        for (final float value : example(images, 1)) {
            assertThat(value).isCloseTo(77, within(1f));
        }
    }

    @Test
    void mapsLevelsToTheRange() {
        writeGreys(1);
        final Dataset images = new ImageDirectorySpec(
                        directory.toString(), GREY, Resize.NO, false, "all", "all", "all", new Range(-1, 1))
                .load()
                .test();

        assertThat(example(images, 0)[5]).isEqualTo((float) (2 * 5 / 255.0 - 1));
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        writeGreys(2);
        Files.writeString(directory.resolve("labels.csv"), "0,1");
        Files.writeString(directory.resolve("._0.png"), "left by macOS");
        Files.createDirectory(directory.resolve("directory.png"));

        assertThat(whole(GREY, Resize.NO, false).size()).isEqualTo(2);
    }

    @Test
    void readsDirectoriesInTheDirectoryAsParts() throws IOException {
        Files.createDirectory(directory.resolve("train"));
        Files.createDirectory(directory.resolve("test"));
        for (int image = 0; image < 4; image++) {
            write("train/" + image + ".png", grey(image));
        }
        write("test/x.png", grey(9));
        final DataSplits splits = new ImageDirectorySpec(
                        directory.toString(), GREY, Resize.NO, false, "train[:75%]", "train[75%:]", "test", bytes())
                .load();

        assertThat(splits.train().size()).isEqualTo(3);
        assertThat(example(splits.validation(), 0)).isEqualTo(greys(3));
        assertThat(example(splits.test(), 0)).isEqualTo(greys(9));
        assertThat(splits.checksums())
                .containsOnlyKeys(
                        directory.resolve("train").toString(),
                        directory.resolve("test").toString());
    }

    @Test
    void checksumIsThatOfTheChecksums() throws IOException {
        writeGreys(2);
        final String lines = Sha256.of(Files.readAllBytes(directory.resolve("0.png"))) + "  0.png\n"
                + Sha256.of(Files.readAllBytes(directory.resolve("1.png"))) + "  1.png\n";

        assertThat(wholeSplits(GREY, Resize.NO, false).checksums())
                .containsEntry(directory.toString(), Sha256.of(lines.getBytes(UTF_8)));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        writeGreys(3);
        final List<Integer> heard = new ArrayList<>();
        spec(GREY, "all[:1]", "all[1:2]", "all[2:]").load((examples, total) -> {
            heard.add(examples);
            assertThat(total).isEqualTo(3);
        });

        Collections.sort(heard);
        assertThat(heard).containsExactly(1, 2, 3);
    }

    @Test
    void refusesAnotherSize() {
        writeGreys(1);
        write("b.png", new BufferedImage(7, 4, BufferedImage.TYPE_BYTE_GRAY));

        assertRefused(
                GREY,
                "b.png has 7 x 4 pixels, not 6 x 4 as the shape [1, 4, 6] says; \"resize\": \"stretch\" or \"crop\""
                        + " resizes such images");
    }

    @Test
    void refusesColourForGreyAndGreyForColour() {
        write("b.png", colour());
        assertRefused(
                GREY,
                "b.png is a colour image, not 8-bit grey as the shape [1, 4, 6] says; \"convert\": true converts such"
                        + " images");

        write("b.png", grey(0));
        assertRefused(
                COLOUR,
                "b.png is a grey image, not 8-bit colour as the shape [3, 4, 6] says; \"convert\": true converts such"
                        + " images");
    }

    @Test
    void refusesTransparencyAndDeepGrey() {
        write("b.png", new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB));
        assertRefused(
                COLOUR,
                "b.png is a colour with transparency image, not 8-bit colour as the shape [3, 4, 6] says;"
                        + " \"convert\": true converts such images");

        write("b.png", new BufferedImage(6, 4, BufferedImage.TYPE_USHORT_GRAY));
        assertRefused(
                GREY,
                "b.png is a 16-bit grey image, not 8-bit grey as the shape [1, 4, 6] says;"
                        + " \"convert\": true converts such images");
    }

    @Test
    void takesAPaletteForItsColours() {
        final BufferedImage palette = new BufferedImage(6, 4, BufferedImage.TYPE_BYTE_INDEXED);
        palette.setRGB(1, 0, 0xFF0000FF);
        write("a.png", palette);
        assertThat(example(whole(COLOUR, Resize.NO, false), 0)[49]).isEqualTo(255);

        final BufferedImage blackAndWhite = new BufferedImage(6, 4, BufferedImage.TYPE_BYTE_BINARY);
        blackAndWhite.setRGB(2, 0, 0xFFFFFFFF);
        write("a.png", blackAndWhite);
        assertThat(Arrays.copyOf(example(whole(GREY, Resize.NO, false), 0), 4)).containsExactly(0, 0, 255, 0);
    }

    @Test
    void convertsOnRequest() {
        write("a.png", colour());
        final BufferedImage deep = new BufferedImage(6, 4, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(1, 0, 0, 257 * 100);
        write("b.png", deep);
        final BufferedImage transparent = new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB);
        transparent.setRGB(1, 0, 0x80000000);
        transparent.setRGB(2, 0, 0xFF204060);
        write("c.png", transparent);

        final Dataset grey = whole(GREY, Resize.NO, true);
        assertThat(example(grey, 0)[1]).isEqualTo((float) Math.round(0.299 * 10 + 0.587 * 200 + 0.114 * 254));
        assertThat(example(grey, 1)[1]).isEqualTo(100);
        assertThat(Arrays.copyOf(example(grey, 2), 3)).containsExactly(255, 127, 58);

        final Dataset colour = whole(COLOUR, Resize.NO, true);
        assertThat(example(colour, 1)[1]).isEqualTo(100);
        assertThat(example(colour, 1)[49]).isEqualTo(100);
        assertThat(example(colour, 2)[2]).isEqualTo(0x20);
        assertThat(example(colour, 2)[26]).isEqualTo(0x40);
        assertThat(example(colour, 2)[50]).isEqualTo(0x60);
    }

    /** Left half black, right half white. The triangle of a pixel beside the border has an eighth of its area beyond it. */
    @Test
    void stretchesOnRequest() {
        write("a.png", halves(60, 8));
        final float[] image = example(whole(GREY, Resize.STRETCH, false), 0);

        for (int row = 0; row < 4; row++) {
            assertThat(Arrays.copyOfRange(image, 6 * row, 6 * row + 6)).containsExactly(0, 0, 32, 223, 255, 255);
        }
    }

    @Test
    void cropsOnRequest() {
        final BufferedImage wide = new BufferedImage(100, 4, BufferedImage.TYPE_BYTE_GRAY);
        final BufferedImage high = new BufferedImage(6, 100, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 24; i++) {
            wide.getRaster().setSample(47 + i % 6, i / 6, 0, 10 * i);
            high.getRaster().setSample(i % 6, 48 + i / 6, 0, 10 * i);
        }
        write("a.png", wide);
        write("b.png", high);
        final float[] expected = new float[24];
        for (int i = 0; i < 24; i++) {
            expected[i] = 10 * i;
        }

        final Dataset images = whole(GREY, Resize.CROP, false);
        assertThat(example(images, 0)).isEqualTo(expected);
        assertThat(example(images, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50, 300})
    void keepsAnEvenImageEvenAtEverySize(int side) {
        final BufferedImage even = new BufferedImage(side, 2 * side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2 * side * side; i++) {
            even.setRGB(i % side, i / side, 0x6432C8);
        }
        write("a.png", even);
        for (final Resize resize : List.of(Resize.STRETCH, Resize.CROP)) {
            final float[] image = example(whole(COLOUR, resize, false), 0);
            assertThat(Arrays.copyOf(image, 24)).containsOnly(0x64);
            assertThat(Arrays.copyOfRange(image, 24, 48)).containsOnly(0x32);
            assertThat(Arrays.copyOfRange(image, 48, 72)).containsOnly(0xC8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refusesTruncatedImages(String format) throws IOException {
        final String name = "b." + format;
        write(name, noise(60, 40));
        final byte[] whole = Files.readAllBytes(directory.resolve(name));
        for (final int length : new int[] {whole.length / 2, whole.length - 30, 60, 8, 2}) {
            Files.write(directory.resolve(name), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> whole(GREY, Resize.STRETCH, false))
                    .as("%s cut to %d of %d bytes", name, length, whole.length)
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith(directory.resolve(name) + " is ")
                    .hasMessageEndingWith("; remove it, or save it again");
        }
    }

    @Test
    void refusesFilesThatAreNoImages() throws IOException {
        Files.writeString(directory.resolve("b.png"), "not found");
        assertRefused(GREY, "b.png is not an image, despite its name; remove it, or save it again");

        Files.writeString(directory.resolve("b.png"), "<html>not found</html>");
        assertRefused(
                GREY,
                "b.png is a web page (HTML), whatever its name says; open it in a browser to see what it is, and"
                        + " download the file itself");

        Files.write(directory.resolve("b.png"), new byte[0]);
        assertRefused(GREY, "b.png is not an image, despite its name; remove it, or save it again");
    }

    @Test
    void tellsWhatThereIsWhereThereAreNoImages() throws IOException {
        assertThatThrownBy(() -> spec(GREY).load())
                .isInstanceOf(DataException.class)
                .hasMessage(directory + " has no PNG or JPEG images directly in it, but nothing; name the directory"
                        + " that has");

        Files.createDirectory(directory.resolve("cats"));
        Files.writeString(directory.resolve("readme.txt"), "");
        assertThatThrownBy(() -> spec(GREY).load())
                .isInstanceOf(DataException.class)
                .hasMessage(directory + " has no PNG or JPEG images directly in it, but cats/, readme.txt; name the"
                        + " directory that has");
    }

    @Test
    void refusesAPlaceThatIsNoDirectory() throws IOException {
        final Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> whole(missing).load())
                .isInstanceOf(DataException.class)
                .hasMessage(missing + ": there is no such directory; put the images there, or correct the path");

        Files.writeString(missing, "");
        assertThatThrownBy(() -> whole(missing).load())
                .isInstanceOf(DataException.class)
                .hasMessage(missing + " is a file, not a directory of images; name the directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"784", "2,28,28", "28,28", "1,1,28,28"})
    void refusesShapesOfNoImages(String text) {
        final Shape shape =
                new Shape(Arrays.stream(text.split(",")).map(Integer::valueOf).toList());

        assertThatThrownBy(() -> spec(shape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape must be [1, height, width] for grey images or [3, height, width] for colour, not "
                        + shape);
    }

    private void writeGreys(int count) {
        for (int image = 0; image < count; image++) {
            write(image + ".png", grey(image));
        }
    }

    private static BufferedImage grey(int image) {
        final BufferedImage grey = new BufferedImage(6, 4, BufferedImage.TYPE_BYTE_GRAY);
        for (int pixel = 0; pixel < 24; pixel++) {
            grey.getRaster().setSample(pixel % 6, pixel / 6, 0, 20 * image + pixel);
        }
        return grey;
    }

    private static float[] greys(int image) {
        final float[] values = new float[24];
        for (int pixel = 0; pixel < 24; pixel++) {
            values[pixel] = 20 * image + pixel;
        }
        return values;
    }

    private static BufferedImage colour() {
        final BufferedImage colour = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < 24; pixel++) {
            colour.setRGB(pixel % 6, pixel / 6, (10 * pixel) << 16 | 200 << 8 | (255 - pixel));
        }
        return colour;
    }

    private static BufferedImage halves(int width, int height) {
        final BufferedImage halves = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < width * height; i++) {
            halves.getRaster().setSample(i % width, i / width, 0, i % width < width / 2 ? 0 : 255);
        }
        return halves;
    }

    private static BufferedImage noise(int width, int height) {
        final BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        final Random random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            noise.getRaster().setSample(i % width, i / width, 0, random.nextInt(256));
        }
        return noise;
    }

    private static void fill(BufferedImage image, int level) {
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            image.getRaster().setSample(i % image.getWidth(), i / image.getWidth(), 0, level);
        }
    }

    private void write(String name, BufferedImage image) {
        try {
            final String format = name.toLowerCase(Locale.ROOT).endsWith("png") ? "png" : "jpg";
            assertThat(ImageIO.write(image, format, directory.resolve(name).toFile()))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Range bytes() {
        return new Range(0, 255);
    }

    private ImageDirectorySpec spec(Shape shape) {
        return spec(shape, "all[:80%]", "all[80%:90%]", "all[90%:]");
    }

    private ImageDirectorySpec spec(Shape shape, String train, String validation, String test) {
        return new ImageDirectorySpec(directory.toString(), shape, Resize.NO, false, train, validation, test, bytes());
    }

    private static ImageDirectorySpec whole(Path path) {
        return new ImageDirectorySpec(path.toString(), GREY, Resize.NO, false, "all", "all", "all", bytes());
    }

    private Dataset whole(Shape shape, Resize resize, boolean convert) {
        return wholeSplits(shape, resize, convert).train();
    }

    private DataSplits wholeSplits(Shape shape, Resize resize, boolean convert) {
        return new ImageDirectorySpec(directory.toString(), shape, resize, convert, "all", "all", "all", bytes())
                .load();
    }

    private void assertRefused(Shape shape, String message) {
        assertThatThrownBy(() -> whole(shape, Resize.NO, false))
                .isInstanceOf(DataException.class)
                .hasMessage(directory + "/" + message);
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }
}
