package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ImageGridTest {
    private static final int WHITE = 0xFFFFFF;

    @Test
    void enlargesDigitsTwofold() {
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 28, 28), Range.UNIT, 64, 8).draw(new float[64 * 784]);

        assertThat(grid.getWidth()).isEqualTo(2 + 8 * (56 + 2));
        assertThat(grid.getHeight()).isEqualTo(2 + 8 * (56 + 2));
    }

    @Test
    void leavesTheLastRowShort() {
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 64, 64), Range.UNIT, 5, 3).draw(new float[5 * 4096]);

        assertThat(grid.getWidth()).isEqualTo(2 + 3 * (64 + 2));
        assertThat(grid.getHeight()).isEqualTo(2 + 2 * (64 + 2));
        assertThat(rgb(grid, 2 + 66, 2 + 66)).as("the fifth").isZero();
        assertThat(rgb(grid, 2 + 2 * 66, 2 + 66)).as("no sixth").isEqualTo(WHITE);
    }

    @Test
    void mapsTheRangeToGreyLevelsAndClampsTheRest() {
        // one image of one row, its pixels 11 wide after enlargement by 56 / 5
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 1, 5), new Range(-1, 1), 1, 1).draw(new float[] {-1, 0, 1, -9, 9});

        assertThat(grid.getWidth()).isEqualTo(2 + 55 + 2);
        assertThat(rgb(grid, 2, 2)).isZero();
        assertThat(rgb(grid, 2 + 11, 2)).isEqualTo(0x808080);
        assertThat(rgb(grid, 2 + 22, 2)).isEqualTo(WHITE);
        assertThat(rgb(grid, 2 + 33, 2)).isZero();
        assertThat(rgb(grid, 2 + 44, 2)).isEqualTo(WHITE);
        assertThat(rgb(grid, 1, 1)).as("gutter").isEqualTo(WHITE);
    }

    @Test
    void readsRowsOfAnImageInOrder() {
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 2, 2), Range.UNIT, 1, 1).draw(new float[] {0, 1, 0, 0});

        assertThat(rgb(grid, 2 + 27, 2 + 27)).isZero();
        assertThat(rgb(grid, 2 + 28, 2 + 27)).isEqualTo(WHITE);
        assertThat(rgb(grid, 2 + 28, 2 + 28)).isZero();
    }

    @Test
    void takesThreeChannelsAsRedGreenBlue() {
        final float[] samples = {0, 0, 0, 1, 0, 0.2f};
        final BufferedImage grid = new ImageGrid(new ImageFormat(3, 1, 1), Range.UNIT, 2, 2).draw(samples);

        assertThat(rgb(grid, 2, 2)).isZero();
        assertThat(rgb(grid, 2 + 58, 2)).isEqualTo(0xFF0033);
    }

    @Test
    void showsNumbersThatAreNoneAsBlack() {
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 1, 1), Range.UNIT, 1, 1).draw(new float[] {Float.NaN});

        assertThat(rgb(grid, 2, 2)).isZero();
    }

    @Test
    void putsImagesInTheColumnsAskedFor() {
        final BufferedImage grid =
                new ImageGrid(new ImageFormat(1, 1, 1), Range.UNIT, 6, 2).draw(new float[] {0, 0, 1, 0, 0, 1});

        assertThat(grid.getWidth()).isEqualTo(2 + 2 * 58);
        assertThat(grid.getHeight()).isEqualTo(2 + 3 * 58);
        assertThat(rgb(grid, 2, 2 + 58)).as("the third").isEqualTo(WHITE);
        assertThat(rgb(grid, 2 + 58, 2 + 58)).as("the fourth").isZero();
    }

    @Test
    void isAsSquareAsCanBe() {
        assertThat(ImageGrid.squareColumns(1)).isEqualTo(1);
        assertThat(ImageGrid.squareColumns(4)).isEqualTo(2);
        assertThat(ImageGrid.squareColumns(5)).isEqualTo(3);
        assertThat(ImageGrid.squareColumns(Integer.MAX_VALUE)).isEqualTo(46_341);
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        final ImageFormat digits = new ImageFormat(1, 28, 28);

        assertThat(new ImageGrid(digits, Range.UNIT, 9_900, 100).sampleCount()).isEqualTo(9_900);
        assertThatThrownBy(() -> new ImageGrid(digits, Range.UNIT, 1_000_000, 1_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture of 1000000 samples would be 58002 x 58002 pixels, more than 33554432:"
                        + " ask for fewer samples");
        assertThatThrownBy(() -> new ImageGrid(digits, Range.UNIT, Integer.MAX_VALUE, 46_341))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }
}
