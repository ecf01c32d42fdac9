package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.gan4j.api.config.Range;

/** Images row by row in a grid as square as can be, with white gutters; low is black, values outside the range are clamped. */
final class ImageGrid implements SamplePicture {
    private static final int GUTTER = 2;
    /** Small images are enlarged by the whole factor that brings their longer side nearest to this, in pixels. */
    private static final double SIDE = 56;

    private final ImageFormat format;
    private final Range range;
    private final int count;
    private final int columns;
    private final int rows;
    private final int scale;

    ImageGrid(ImageFormat format, Range range, int count) {
        this.format = format;
        this.range = range;
        this.count = count;
        this.columns = (int) Math.ceil(Math.sqrt(count));
        this.rows = (count + columns - 1) / columns;
        this.scale = (int) Math.max(1, Math.round(SIDE / Math.max(format.height(), format.width())));
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
            graphics.drawImage(image(samples, index), x, y, format.width() * scale, format.height() * scale, null);
        }
        graphics.dispose();
        return grid;
    }

    private int cellWidth() {
        return format.width() * scale + GUTTER;
    }

    private int cellHeight() {
        return format.height() * scale + GUTTER;
    }

    private BufferedImage image(float[] samples, int index) {
        final int plane = format.height() * format.width();
        final int step = format.channels() == 1 ? 0 : plane;
        final BufferedImage image = new BufferedImage(format.width(), format.height(), BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < plane; pixel++) {
            final int red = index * format.size() + pixel;
            final int rgb =
                    level(samples[red]) << 16 | level(samples[red + step]) << 8 | level(samples[red + 2 * step]);
            image.setRGB(pixel % format.width(), pixel / format.width(), rgb);
        }
        return image;
    }

    /** In [0, 255]. */
    private int level(float value) {
        final double unit = (value - range.low()) / range.width();
        return (int) Math.max(0, Math.min(255, Math.round(255 * unit)));
    }
}
