package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.gan4j.api.config.Range;

/** Images row by row in a grid, with white gutters; low is black, values outside the range are clamped. */
public final class ImageGrid implements SamplePicture {
    private static final int GUTTER = 2;
    /** Small images are enlarged by the whole factor that brings their longer side nearest to this, in pixels. */
    private static final double SIDE = 56;
    /** 128 MiB. */
    private static final long MOST_PIXELS = 1L << 25;

    private final ImageFormat format;
    private final PixelScale scale;
    private final int count;
    private final int columns;
    private final int rows;
    private final int enlargement;

    /** @throws IllegalArgumentException if the picture would have more than 2^25 pixels */
    ImageGrid(ImageFormat format, Range range, int count, int columns) {
        this.format = format;
        this.scale = new PixelScale(range);
        this.count = count;
        this.columns = columns;
        this.rows = (int) (((long) count + columns - 1) / columns);
        this.enlargement = (int) Math.max(1, Math.round(SIDE / Math.max(format.height(), format.width())));
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

    /** For a grid as square as can be. */
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
            graphics.drawImage(
                    image(samples, index), x, y, format.width() * enlargement, format.height() * enlargement, null);
        }
        graphics.dispose();
        return grid;
    }

    private int cellWidth() {
        return format.width() * enlargement + GUTTER;
    }

    private int cellHeight() {
        return format.height() * enlargement + GUTTER;
    }

    private BufferedImage image(float[] samples, int index) {
        final int plane = format.height() * format.width();
        final int step = format.channels() == 1 ? 0 : plane;
        final BufferedImage image = new BufferedImage(format.width(), format.height(), BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < plane; pixel++) {
            final int red = index * format.size() + pixel;
            final int rgb = scale.level(samples[red]) << 16
                    | scale.level(samples[red + step]) << 8
                    | scale.level(samples[red + 2 * step]);
            image.setRGB(pixel % format.width(), pixel / format.width(), rgb);
        }
        return image;
    }
}
