package org.gan4j.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.spec.Range;

/** Draws single images, enlarged if they are small; the range's low end is black, values outside the range are clamped. */
final class ImageTiles {
    /** Small images are enlarged by the whole factor that brings their longer side nearest to this, in pixels. */
    private static final double SIDE = 56;

    private final ImageFormat format;
    private final PixelScale scale;
    private final int enlargement;

    ImageTiles(ImageFormat format, Range range) {
        this.format = format;
        this.scale = new PixelScale(range);
        this.enlargement = (int) Math.max(1, Math.round(SIDE / Math.max(format.height(), format.width())));
    }

    /** The width in pixels of the picture. */
    int width() {
        return format.width() * enlargement;
    }

    /** The height in pixels of the picture. */
    int height() {
        return format.height() * enlargement;
    }

    /** Draws one of many images with its upper left corner at (x, y). */
    void draw(Graphics2D graphics, float[] images, int index, int x, int y) {
        graphics.drawImage(image(images, index), x, y, width(), height(), null);
    }

    private BufferedImage image(float[] images, int index) {
        final int plane = format.height() * format.width();
        final int step = format.channels() == 1 ? 0 : plane;
        final BufferedImage image = new BufferedImage(format.width(), format.height(), BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < plane; pixel++) {
            final int red = index * format.size() + pixel;
            final int rgb = scale.level(images[red]) << 16
                    | scale.level(images[red + step]) << 8
                    | scale.level(images[red + 2 * step]);
            image.setRGB(pixel % format.width(), pixel / format.width(), rgb);
        }
        return image;
    }
}
