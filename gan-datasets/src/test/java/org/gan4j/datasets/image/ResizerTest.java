package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Right values are Pillow's, {@code Image.resize((width, height), Image.BILINEAR)}, whose passes each round to bytes. */
class ResizerTest {
    @Test
    void shrinksAsPillowDoes() {
        assertResized(field(200, 150), new int[][] {
            {174, 121, 87, 148, 160, 96, 107, 167},
            {139, 89, 124, 168, 116, 91, 151, 162},
            {94, 104, 164, 137, 88, 133, 166, 114},
            {90, 153, 155, 93, 112, 167, 129, 82},
            {142, 165, 108, 97, 159, 147, 89, 116},
            {172, 132, 85, 138, 166, 104, 98, 159},
        });
    }

    @Test
    void widensAndFlattensAsPillowDoes() {
        assertResized(field(5, 90), new int[][] {
            {134, 137, 140, 145, 150, 156, 162, 166},
            {193, 190, 185, 180, 176, 171, 166, 163},
            {150, 151, 153, 154, 155, 156, 155, 154},
            {70, 67, 63, 61, 59, 58, 59, 60},
        });
    }

    @Test
    void growsAsPillowDoes() {
        assertResized(field(3, 2), new int[][] {
            {128, 136, 151, 164, 173, 178},
            {130, 137, 151, 163, 172, 176},
            {137, 142, 153, 161, 166, 168},
            {143, 147, 155, 159, 159, 160},
            {145, 148, 155, 158, 158, 158},
        });
    }

    /** Two of the 32 columns under each pixel are white. */
    @Test
    void countsEveryPixelWhereTheSidesScaleDifferently() {
        final BufferedImage columns = new BufferedImage(1024, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 8; x < 1024; x += 16) {
            for (int y = 0; y < 40; y++) {
                columns.getRaster().setSample(x, y, 0, 255);
            }
        }
        final BufferedImage resized = new Resizer(32, 32).resize(columns);

        assertThat(resized.getRaster().getSamples(0, 0, 32, 32, 0, (int[]) null))
                .containsOnly(16);
    }

    @Test
    void scalesChannelsApart() {
        final BufferedImage colour = new BufferedImage(4, 4, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 16; i++) {
            colour.setRGB(i % 4, i / 4, 0x0A6400 | 255 * (i % 2));
        }
        final BufferedImage resized = new Resizer(1, 1).resize(colour);

        assertThat(resized.getRaster().getPixel(0, 0, (int[]) null)).containsExactly(10, 100, 128);
    }

    private static void assertResized(BufferedImage image, int[][] expected) {
        final BufferedImage resized = new Resizer(expected[0].length, expected.length).resize(image);
        for (int y = 0; y < expected.length; y++) {
            for (int x = 0; x < expected[y].length; x++) {
                assertThat(resized.getRaster().getSample(x, y, 0))
                        .as("x %d, y %d", x, y)
                        .isCloseTo(expected[y][x], within(1));
            }
        }
    }

    /** Waves of many lengths, as a photograph has. */
    private static BufferedImage field(int width, int height) {
        final BufferedImage field = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                final double value = 127.5
                        + 60 * Math.sin(0.07 * x + 0.05 * y)
                        + 40 * Math.sin(0.3 * x - 0.11 * y)
                        + 20 * Math.sin(0.9 * x + 1.3 * y);
                field.getRaster().setSample(x, y, 0, (int) Math.floor(value + 0.5));
            }
        }
        return field;
    }
}
