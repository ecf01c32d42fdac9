package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JPEGs of 16 x 8 pixels, (200, 60, 20) to the left and (10, 120, 240) to the right, that Pillow 9.4 wrote: cmyk.jpg of
 * (55, 195, 235, 51) and (245, 135, 15, 51), ycck.jpg the same through ImageMagick, lab-profile.jpg with a profile that is none
 * of RGB, components-012.jpg called so and without JFIF's and Adobe's segments, jfif-and-adobe.jpg YCbCr by the first and RGB by
 * the second, progressive.jpg in several scans. Right values are those that Pillow reads. All other images are written here.
 */
class ImageDecoderTest {
    @ParameterizedTest
    @CsvSource({
        "cmyk.jpg,           160, 48, 16,  8,  96, 192",
        "ycck.jpg,           159, 48, 15,  8,  96, 193",
        "lab-profile.jpg,    199, 60, 19, 10, 120, 241",
        "components-012.jpg, 199, 60, 19, 10, 120, 241",
        "jfif-and-adobe.jpg, 199, 60, 19, 10, 120, 241",
        "progressive.jpg,    199, 60, 19, 10, 120, 241"
    })
    void readsJpegsAsPillowDoes(String file, int red, int green, int blue, int otherRed, int otherGreen, int otherBlue)
            throws IOException {
        final int[] values = converted(resource(file), Shape.of(3, 8, 16));

        assertPixel(values, 128, 3 * 16 + 3, red, green, blue);
        assertPixel(values, 128, 3 * 16 + 12, otherRed, otherGreen, otherBlue);
    }

    /** Position 2 is before the first segment; a JPEG ends in the two bytes of its last marker. */
    @Test
    void readsJpegsWithBytesTooMany() throws IOException {
        final byte[] file = written("jpg", noise());
        final byte[] junk = {0, 17, (byte) 0xFF, 0, 5};
        final BufferedImage right = decode(file);
        final int firstEnd = 4 + ByteBuffer.wrap(file).getShort(4);
        for (final int position : new int[] {2, firstEnd, file.length - 2, file.length}) {
            assertSame(decode(inserted(file, position, junk)), right, position);
        }
        final byte[] progressive = resource("progressive.jpg");
        assertSame(decode(inserted(progressive, scan(progressive), junk)), decode(progressive), scan(progressive));
    }

    @Test
    void refusesAJpegThatEndsEarlyWhateverElseIsWrong() throws IOException {
        final byte[] file = written("jpg", noise());
        final byte[] torn = Arrays.copyOf(inserted(file, 2, new byte[] {0, 1}), file.length / 2);

        assertThatThrownBy(() -> decode(torn)).isInstanceOf(DataException.class).hasMessageStartingWith("f is corrupt");
    }

    @Test
    void makesGreyOfInks() throws IOException {
        assertThat(converted(resource("cmyk.jpg"), Shape.of(1, 8, 16))[0]).isEqualTo(78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmyk.jpg", "ycck.jpg"})
    void refusesInksUnasked(String file) throws IOException {
        final BufferedImage image = ImageDecoder.decode(file, new ByteArrayInputStream(resource(file)));

        assertThatThrownBy(() ->
                        new ImageForm(Shape.of(3, 8, 16), Resize.NO, false).fill(file, image, new byte[3 * 128], 0))
                .isInstanceOf(DataException.class)
                .hasMessage(file + " is a CMYK image, not 8-bit colour as the shape [3, 8, 16] says;"
                        + " \"convert\": true converts such images");
    }

    /** 0x8080 is 128 of 255, 0x40C0 is 64.5, and 0x1234 is 18.13. */
    @Test
    void rounds16BitsTo8() throws IOException {
        final byte[] png = written("png", pixel(ColorSpace.CS_sRGB, false, 16, 0x8080, 0x1234, 0xFFFF));
        assertThat(converted(png, Shape.of(3, 1, 1))).containsExactly(128, 18, 255);

        final byte[] grey = written("png", pixel(ColorSpace.CS_GRAY, false, 16, 0x1234));
        assertThat(converted(grey, Shape.of(1, 1, 1))).containsExactly(18);
        assertThat(converted(grey, Shape.of(3, 1, 1))).containsExactly(18, 18, 18);
    }

    /** Half of 100 and half of white: opacity 128 of 255 gives 100 * 128 / 255 + 127 = 177.2. */
    @Test
    void laysTransparencyOnWhite() throws IOException {
        final byte[] grey = written("png", pixel(ColorSpace.CS_GRAY, true, 8, 100, 128));
        assertThat(converted(grey, Shape.of(1, 1, 1))).containsExactly(177);

        final byte[] color = written("png", pixel(ColorSpace.CS_sRGB, true, 8, 100, 0, 255, 128));
        assertThat(converted(color, Shape.of(3, 1, 1))).containsExactly(177, 127, 255);

        final byte[] deep = written("png", pixel(ColorSpace.CS_sRGB, true, 16, 25700, 0, 65535, 32896));
        assertThat(converted(deep, Shape.of(3, 1, 1))).containsExactly(177, 127, 255);
    }

    @Test
    void readsPalettesWithTransparentEntries() throws IOException {
        final IndexColorModel palette = new IndexColorModel(
                8, 2, new byte[] {100, 1}, new byte[] {0, 2}, new byte[] {-1, 3}, new byte[] {-128, -1});
        final BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_INDEXED, palette);
        image.getRaster().setSample(1, 0, 0, 1);

        assertThat(converted(written("png", image), Shape.of(3, 1, 2))).containsExactly(177, 1, 127, 2, 255, 3);
    }

    /** 5 bits: 6 of 31 is 49.4 of 255; 6 bits: 12 of 63 is 48.6. */
    @Test
    void scalesEachComponentByItsBits() throws IOException {
        final BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_565_RGB);
        image.getRaster().setPixel(0, 0, new int[] {6, 12, 31});

        assertThat(converted(written("bmp", image), Shape.of(3, 1, 1))).containsExactly(49, 49, 255);
    }

    @ParameterizedTest
    @CsvSource({"gif, GIF", "tiff, TIF"})
    void refusesOtherFormatsByName(String format, String name) throws IOException {
        final byte[] file = written(format, new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB));

        assertThatThrownBy(() -> decode(file))
                .isInstanceOf(DataException.class)
                .hasMessage("f is a " + name + " image, which is not supported; save it as PNG");
    }

    @Test
    void refusesOtherColourSpacesByName() {
        final BufferedImage image = pixel(ColorSpace.CS_CIEXYZ, false, 8, 1, 2, 3);

        assertThatThrownBy(() -> ImageMode.of("f", image))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "f is neither a grey nor an RGB nor a CMYK image, but one of X and the like; save it as RGB");
    }

    private static BufferedImage noise() {
        final BufferedImage noise = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        final Random random = new Random(1);
        for (int i = 0; i < 1600; i++) {
            noise.setRGB(i % 40, i / 40, random.nextInt());
        }
        return noise;
    }

    private static byte[] inserted(byte[] file, int position, byte[] junk) {
        return ByteBuffer.allocate(file.length + junk.length)
                .put(file, 0, position)
                .put(junk)
                .put(file, position, file.length - position)
                .array();
    }

    /** Where the last scan of several begins. */
    private static int scan(byte[] file) {
        int last = 0;
        for (int i = 0; i < file.length - 1; i++) {
            if (file[i] == (byte) 0xFF && file[i + 1] == (byte) 0xDA) {
                last = i;
            }
        }
        return last;
    }

    private static void assertSame(BufferedImage actual, BufferedImage right, int position) {
        final int width = right.getWidth();
        final int height = right.getHeight();
        assertThat(actual.getRaster().getPixels(0, 0, width, height, (int[]) null))
                .as("inserted at %d", position)
                .isEqualTo(right.getRaster().getPixels(0, 0, width, height, (int[]) null));
    }

    private static void assertPixel(int[] values, int plane, int pixel, int red, int green, int blue) {
        assertThat(values[pixel]).isCloseTo(red, within(1));
        assertThat(values[plane + pixel]).isCloseTo(green, within(1));
        assertThat(values[2 * plane + pixel]).isCloseTo(blue, within(1));
    }

    private static int[] converted(byte[] file, Shape shape) throws IOException {
        final byte[] values = new byte[shape.size()];
        new ImageForm(shape, Resize.NO, true).fill("f", decode(file), values, 0);
        return IntStream.range(0, values.length).map(i -> values[i] & 0xFF).toArray();
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        return ImageDecoder.decode("f", new ByteArrayInputStream(file));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ImageDecoderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage pixel(int colorSpace, boolean alpha, int bits, int... components) {
        final ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(colorSpace),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        final WritableRaster raster = model.createCompatibleWritableRaster(1, 1);
        raster.setPixel(0, 0, components);
        return new BufferedImage(model, raster, false, null);
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }
}
