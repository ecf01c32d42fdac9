package org.gan4j.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.spec.Range;

/** Images row by row in a grid, with white gutters; the range's low end is black, values outside the range are clamped. */
public final class ImageGrid implements SamplePicture {
    private static final int GUTTER = 2;
    /** 128 MiB. */
    private static final long MOST_PIXELS = 1L << 25;

    private final ImageTiles tiles;
    private final int count;
    private final int columns;
    private final int rows;

    /** @throws IllegalArgumentException if the picture would have more than 2^25 pixels */
    ImageGrid(ImageFormat format, Range range, int count, int columns) {
        this.tiles = new ImageTiles(format, range);
        this.count = count;
        this.columns = columns;
        this.rows = (int) (((long) count + columns - 1) / columns);
        requireSize();
    }

    private void requireSize() {
        final long width = GUTTER + (long) columns * cellWidth();
        final long height = GUTTER + (long) rows * cellHeight();
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + count + " samples would be " + width + " x " + height
                    + " pixels, more than " + MOST_PIXELS + ": ask for fewer samples");
        }
    }

    /** The number of columns of a grid that is as square as possible. */
    public static int squareColumns(int count) {
        return (int) Math.ceil(Math.sqrt(count));
    }

    @Override
    public int sampleCount() {
        return count;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        final BufferedImage grid = new BufferedImage(
                GUTTER + columns * cellWidth(), GUTTER + rows * cellHeight(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = grid.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, grid.getWidth(), grid.getHeight());
        for (int index = 0; index < count; index++) {
            final int x = GUTTER + index % columns * cellWidth();
            final int y = GUTTER + index / columns * cellHeight();
            tiles.draw(graphics, samples, index, x, y);
        }
        graphics.dispose();
        return grid;
    }

    private int cellWidth() {
        return tiles.width() + GUTTER;
    }

    private int cellHeight() {
        return tiles.height() + GUTTER;
    }
}
