package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.gan4j.testkit.plugin.TinyPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFormatTest {
    /** Two images of 2 x 3 pixels in [-1, 1]; two values lie outside. */
    private static final float[] IMAGES = {-1, 0, 1, 0.5f, -0.5f, 1, -1, -1, 1, 7, -7, 0};

    private static final float[] UNIT = {0, 0.5f, 1, 0.75f, 0.25f, 1, 0, 0, 1, 1, 0, 0.5f};
    private static final int[] LEVELS = {0, 128, 255, 191, 64, 255, 0, 0, 255, 255, 0, 128};

    private static final SampleFormats SAMPLES = SampleFormats.ofSamples();

    @TempDir
    private Path directory;

    @Test
    void writesNpyAsNumPyDoes() throws IOException {
        final ByteBuffer file = written("npy", images(2), IMAGES);

        final byte[] magic = new byte[8];
        file.get(magic);
        assertThat(magic).containsExactly(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0);
        final byte[] header = new byte[file.getShort()];
        file.get(header);
        assertThat(file.position() % 64).isZero();
        assertThat(new String(header, StandardCharsets.US_ASCII))
                .matches("\\{'descr': '<f4', 'fortran_order': False, 'shape': \\(2, 1, 2, 3\\), } *\n");
        assertThat(floats(file)).containsExactly(UNIT);
    }

    @Test
    void keepsThePointsOfThePlaneAsTheyAre() throws IOException {
        final float[] points = {-1.5f, 0, 2, Float.MIN_VALUE};
        final byte[] file = bytes("npy", of(2, 2), points);

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("'shape': (2, 2), }");
        assertThat(floats(ByteBuffer.wrap(file)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .position(file.length - points.length * Float.BYTES)))
                .containsExactly(points);
    }

    @Test
    void headsNpyFilesOfMoreValuesThanAnArrayHolds() throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SAMPLES.named("npy").open(of(5_000_000_000L, 1, 28, 28), stream);

        assertThat(stream.toString(StandardCharsets.ISO_8859_1)).contains("(5000000000, 1, 28, 28)");
        assertThat(stream.size() % 64).isZero();
    }

    @Test
    void headsNpyFilesOfManyDimensions() throws IOException {
        final int[] ones = new int[200];
        Arrays.fill(ones, 1);
        final ByteBuffer file = written("npy", of(1, ones), new float[] {1});

        final int header = file.getShort(8);
        assertThat(header).isGreaterThan(600);
        assertThat(file.limit()).isEqualTo(10 + header + Float.BYTES);
    }

    @Test
    void writesOneTensor() throws IOException {
        final Path file = Files.write(directory.resolve("file"), bytes("safetensors", images(2), IMAGES));

        final Safetensors read = SafetensorsReader.read(file);

        assertThat(read.metadata())
                .containsEntry("experiment", "tiny")
                .containsEntry("seed", "9")
                .hasSize(2);
        assertThat(read.tensors().byName()).containsOnlyKeys("samples");
        assertThat(read.tensors().byName().get("samples").shape()).isEqualTo(Shape.of(2, 1, 2, 3));
        assertThat(read.tensors().values("samples")).containsExactly(UNIT);
    }

    @Test
    void headsTensorsOfMoreValuesThanAnArrayHolds() throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SAMPLES.named("safetensors").open(of(5_000_000_000L, 2), stream);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .contains("\"shape\":[5000000000,2],\"data_offsets\":[0,40000000000]");
    }

    @Test
    void writesIdxAsMnistHasIt() throws IOException {
        final ByteBuffer file = written("idx", images(2), IMAGES).order(ByteOrder.BIG_ENDIAN);

        assertThat(new int[] {file.getInt(), file.getInt(), file.getInt(), file.getInt()})
                .containsExactly(0x803, 2, 2, 3);
        assertThat(levels(file)).containsExactly(LEVELS);
    }

    @Test
    void writesIdxOfColours() throws IOException {
        final float[] image = {-1, 1, 0, 1, 1, -1};
        final ByteBuffer file = written("idx", of(1, 3, 1, 2), image).order(ByteOrder.BIG_ENDIAN);

        assertThat(new int[] {file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt()})
                .containsExactly(0x804, 1, 3, 1, 2);
        assertThat(levels(file)).containsExactly(0, 255, 128, 255, 255, 0);
    }

    /** Squares, and channels that no image has. */
    @ParameterizedTest
    @ValueSource(strings = {"4", "9", "16", "784", "2,2", "2,1,2", "4,1,1", "5,2,2", "1,1,2,2"})
    void keepsWhatIsNoImageAsItIs(String shape) throws IOException {
        final SampleSet samples = of(
                2, Arrays.stream(shape.split(",")).mapToInt(Integer::parseInt).toArray());
        final float[] values = new float[2 * samples.shape().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 3.5f;
        }

        final byte[] npy = bytes("npy", samples, values);
        assertThat(floats(ByteBuffer.wrap(npy)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .position(npy.length - values.length * Float.BYTES)))
                .containsExactly(values);
        final Path file = Files.write(directory.resolve("file"), bytes("safetensors", samples, values));
        assertThat(SafetensorsReader.read(file).tensors().values("samples")).containsExactly(values);
        assertThatThrownBy(() -> bytes("idx", samples, values))
                .hasMessage("an IDX file of bytes holds images, not samples of shape " + samples.shape()
                        + "; .npy holds them");
        assertThatThrownBy(() -> bytes("png", samples, values))
                .hasMessageStartingWith("there is no picture of samples of shape " + samples.shape());
    }

    @Test
    void compressesIdx() throws IOException {
        final byte[] plain = bytes("idx", images(2), IMAGES);
        final byte[] compressed = bytes("idx.gz", images(2), IMAGES);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"npy", "safetensors", "idx"})
    void writesAsItGoes(String format) throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        final SampleWriter writer = SAMPLES.named(format).open(images(1_000), stream);
        final int header = stream.size();

        writer.write(1, IMAGES);
        final int first = stream.size();
        writer.write(2, IMAGES);

        assertThat(first).isGreaterThan(header);
        assertThat(stream.size() - first).isEqualTo(2 * (first - header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "npy", "safetensors", "idx", "idx.gz"})
    void doesNotDependOnTheBlocks(String format) throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        final SampleWriter writer = SAMPLES.named(format).open(images(2), stream);
        writer.write(1, Arrays.copyOf(IMAGES, 600));
        writer.write(1, Arrays.copyOfRange(IMAGES, 6, 600));
        writer.finish();

        assertThat(stream.toByteArray()).isEqualTo(bytes(format, images(2), IMAGES));
    }

    @Test
    void drawsAGrid() throws IOException {
        final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes("png", images(2), IMAGES)));

        // pixels 19 wide: the enlargement by 56 / 3
        assertThat(picture.getWidth()).isEqualTo(2 + 2 * (3 * 19 + 2));
        assertThat(picture.getHeight()).isEqualTo(2 + 2 * 19 + 2);
        for (int i = 0; i < LEVELS.length; i++) {
            final int x = 2 + i / 6 * 59 + i % 3 * 19;
            final int y = 2 + i / 3 % 2 * 19;
            assertThat(picture.getRGB(x, y) & 0xFF).as("pixel %d", i).isEqualTo(LEVELS[i]);
        }
    }

    @Test
    void drawsPointsOverTheData() throws IOException {
        final byte[] file = bytes("png", of(1, 2), new float[] {0, 0});

        final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(564);
        assertThat(picture.getRGB(304, 251) & 0xFFFFFF).isEqualTo(0xC8371B);
    }

    @Test
    void animatesRowsThereAndBack() throws IOException {
        // two rows of three steps: row 0 brightens, row 1 stays white
        final float[] pixels = {-1, 0, 1, 1, 1, 1};
        final float[] samples = new float[6 * 4];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = pixels[i / 4];
        }
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        final SampleWriter writer = SampleFormats.ofRows(3).named("gif").open(of(6, 1, 2, 2), stream);
        writer.write(6, samples);
        writer.finish();

        final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            reader.setInput(input);
            assertThat(reader.getNumImages(true)).isEqualTo(4);
            final int[] brightness = {0, 128, 255, 128};
            for (int frame = 0; frame < 4; frame++) {
                final BufferedImage shown = reader.read(frame);
                assertThat(shown.getWidth()).isEqualTo(2 + 2 * 58);
                assertThat(shown.getRGB(10, 10) & 0xFF)
                        .as("row 0 in frame %d", frame)
                        .isEqualTo(brightness[frame]);
                assertThat(shown.getRGB(70, 10) & 0xFF)
                        .as("row 1 in frame %d", frame)
                        .isEqualTo(255);
            }
        }
    }

    @Test
    void putsARowOfSamplesInARowOfTheGrid() throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        final SampleWriter writer = SampleFormats.ofRows(5).named("png").open(of(10, 1, 2, 2), stream);
        writer.write(10, new float[40]);
        writer.finish();

        final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(stream.toByteArray()));
        assertThat(picture.getWidth()).isEqualTo(2 + 5 * 58);
        assertThat(picture.getHeight()).isEqualTo(2 + 2 * 58);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, png",
        "a.b.NPY, npy",
        "a.safetensors, safetensors",
        "a.idx, idx",
        "train-images-idx3-ubyte, idx",
        "train-images-idx3-ubyte.gz, idx.gz",
        "a.idx.gz, idx.gz"
    })
    void isChosenByTheEnding(String file, String format) {
        assertThat(SAMPLES.of(Path.of("x.png", file)).name()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "a.jpg", "a.npy.gz", "png"})
    void refusesOtherEndings(String file) {
        assertThatThrownBy(() -> SAMPLES.of(Path.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ending of " + file + " names no format; known: .png, .npy, .safetensors, .idx, -ubyte,"
                        + " .idx.gz, -ubyte.gz");
    }

    @Test
    void refusesNamesOfNoFormat() {
        assertThatThrownBy(() -> SampleFormats.ofRows(3).named("npy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown format \"npy\"; known: png, gif");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "idx; an IDX file of bytes holds images, not samples of shape [3]; .npy holds them",
                "png; there is no picture of samples of shape [3]; .npy and .safetensors hold them"
            })
    void refusesSamplesOfShapesItCannotHold(String format, String message, String remedy) {
        assertThatThrownBy(() -> SAMPLES.named(format).open(of(2, 3), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "; " + remedy);
    }

    @Test
    void namesNoFormatThatIsNotOnOffer() {
        assertThatThrownBy(() -> SampleFormats.ofExamples().named("png").open(of(2, 3), new ByteArrayOutputStream()))
                .hasMessageEndingWith("; .npy holds them");
        for (final String format : SampleFormats.ofRows(2).names()) {
            assertThatThrownBy(() -> SampleFormats.ofRows(2).named(format).open(of(2, 3), new ByteArrayOutputStream()))
                    .hasMessageEndingWith("; gan sample writes samples one by one as .npy or .safetensors");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "idx, an IDX file holds at most 2147483647 samples",
        "idx.gz, an IDX file holds at most 2147483647 samples",
        "png, no picture shows 3000000000 samples"
    })
    void refusesMoreSamplesThanItCanHold(String format, String message) {
        assertThatThrownBy(() -> SAMPLES.named(format).open(of(3_000_000_000L, 1, 2, 2), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesAnimationsOfNumbers() {
        assertThatThrownBy(() -> SampleFormats.ofRows(3).named("gif").open(of(6, 1), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no animation of single numbers; a .png shows them as curves");
    }

    @Test
    void refusesAnimationsBeyondTheMemory() {
        assertThatThrownBy(() -> SampleFormats.ofRows(100)
                        .named("gif")
                        .open(of(100_000, 1, 28, 28), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an animation of 100000 samples does not fit in memory: ask for fewer rows or steps");
    }

    private static SampleSet images(long count) {
        return of(count, 1, 2, 3);
    }

    private static SampleSet of(long count, int... dimensions) {
        final Shape shape = Shape.of(dimensions);
        return new SampleSet("tiny", 9, count, new TinyPlugin.Tiny(shape).load().train());
    }

    /** Little-endian. */
    private static ByteBuffer written(String format, SampleSet samples, float[] values) throws IOException {
        return ByteBuffer.wrap(bytes(format, samples, values)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** In one block. */
    private static byte[] bytes(String format, SampleSet samples, float[] values) throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        final SampleWriter writer = SAMPLES.named(format).open(samples, stream);
        writer.write((int) samples.count(), values);
        writer.finish();
        return stream.toByteArray();
    }

    private static float[] floats(ByteBuffer rest) {
        final float[] values = new float[rest.remaining() / Float.BYTES];
        rest.asFloatBuffer().get(values);
        return values;
    }

    private static int[] levels(ByteBuffer rest) {
        final int[] levels = new int[rest.remaining()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = rest.get() & 0xFF;
        }
        return levels;
    }
}
