package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;

/**
 * Makes 8-bit grey or colour images of others: of a palette's entries, of more or fewer bits, with transparent parts as before
 * white, with Rec. 601's luma as grey. Stored values count, without colour management.
 */
final class EightBits {
    private static final int RGBA = 4;
    private static final int MOST = 255;

    private final BufferedImage image;
    private final int width;

    private EightBits(BufferedImage image) {
        this.image = image;
        this.width = image.getWidth();
    }

    /**
     * @param channels 1 (grey) or 3 (red, green, blue)
     * @return a new image
     */
    static BufferedImage of(BufferedImage image, int channels) {
        final int type = channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        final BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        final EightBits pixels = new EightBits(image);
        for (int y = 0; y < image.getHeight(); y++) {
            final int[] rgba = pixels.row(y);
            copy.getRaster().setPixels(0, y, image.getWidth(), 1, channels == 1 ? grey(rgba) : color(rgba));
        }
        return copy;
    }

    /** A row's red, green, blue and opacity. */
    private int[] row(int y) {
        return image.getColorModel() instanceof IndexColorModel ? paletteRow(y) : storedRow(y);
    }

    private int[] paletteRow(int y) {
        final int[] argb = image.getRGB(0, y, width, 1, null, 0, width);
        final int[] rgba = new int[RGBA * width];
        for (int x = 0; x < width; x++) {
            rgba[RGBA * x] = argb[x] >> 16 & MOST;
            rgba[RGBA * x + 1] = argb[x] >> 8 & MOST;
            rgba[RGBA * x + 2] = argb[x] & MOST;
            rgba[RGBA * x + 3] = argb[x] >>> 24;
        }
        return rgba;
    }

    private int[] storedRow(int y) {
        final ColorModel model = image.getColorModel();
        final int[] stored = image.getRaster().getPixels(0, y, width, 1, (int[]) null);
        final int bands = stored.length / width;
        final int step = model.getNumColorComponents() == 1 ? 0 : 1;
        final int most = (1 << model.getComponentSize(0)) - 1;
        final int[] rgba = new int[RGBA * width];
        for (int x = 0; x < width; x++) {
            for (int color = 0; color < 3; color++) {
                rgba[RGBA * x + color] = scaled(stored[bands * x + color * step], most);
            }
            rgba[RGBA * x + 3] = model.hasAlpha() ? scaled(stored[bands * x + bands - 1], most) : MOST;
        }
        return rgba;
    }

    private static int scaled(int value, int most) {
        return (value * MOST + most / 2) / most;
    }

    private static int[] color(int[] rgba) {
        final int[] rgb = new int[rgba.length / RGBA * 3];
        for (int pixel = 0; pixel < rgba.length / RGBA; pixel++) {
            for (int color = 0; color < 3; color++) {
                rgb[3 * pixel + color] = beforeWhite(rgba[RGBA * pixel + color], rgba[RGBA * pixel + 3]);
            }
        }
        return rgb;
    }

    private static int[] grey(int[] rgba) {
        final int[] rgb = color(rgba);
        final int[] grey = new int[rgb.length / 3];
        for (int pixel = 0; pixel < grey.length; pixel++) {
            grey[pixel] = (299 * rgb[3 * pixel] + 587 * rgb[3 * pixel + 1] + 114 * rgb[3 * pixel + 2] + 500) / 1000;
        }
        return grey;
    }

    private static int beforeWhite(int value, int opacity) {
        return (value * opacity + MOST * (MOST - opacity) + MOST / 2) / MOST;
    }
}
