package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/**
 * Converts images to 8-bit grey or colour: palettes, more or fewer bits, and inks. Transparent parts become as
 * if on white, and grey is Rec. 601's luma. Stored values are used, without colour management.
 */
final class EightBits {
    private static final int RGBA = 4;
    private static final int BLACK = 3;
    private static final int MOST = 255;

    private final BufferedImage image;
    private final ImageColors colors;
    private final int width;

    private EightBits(BufferedImage image, ImageColors colors) {
        this.image = image;
        this.colors = colors;
        this.width = image.getWidth();
    }

    /**
     * @param colors the image's colour components
     * @param channels 1 (grey) or 3 (red, green, blue)
     * @return a new image
     */
    static BufferedImage of(BufferedImage image, ImageColors colors, int channels) {
        final int type = channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        final BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        final EightBits pixels = new EightBits(image, colors);
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
        final int[] levels = levels(image.getRaster().getPixels(0, y, width, 1, (int[]) null));
        final int bands = levels.length / width;
        final boolean transparent = image.getColorModel().hasAlpha();
        final int[] rgba = new int[RGBA * width];
        for (int x = 0; x < width; x++) {
            for (int color = 0; color < 3; color++) {
                rgba[RGBA * x + color] = level(levels, bands * x, color);
            }
            rgba[RGBA * x + 3] = transparent ? levels[bands * x + bands - 1] : MOST;
        }
        return rgba;
    }

    /** Levels of stored values, each from 0 to the largest value of its component's bits. */
    private int[] levels(int[] stored) {
        final int[] bits = image.getColorModel().getComponentSize();
        final int[] levels = new int[stored.length];
        for (int i = 0; i < stored.length; i++) {
            final int most = (1 << bits[i % bits.length]) - 1;
            levels[i] = (stored[i] * MOST + most / 2) / most;
        }
        return levels;
    }

    /** A pixel's red, green or blue. */
    private int level(int[] levels, int pixel, int color) {
        return switch (colors) {
            case GREY -> levels[pixel];
            case RGB -> levels[pixel + color];
            case CMYK -> share(MOST - levels[pixel + color], MOST - levels[pixel + BLACK]);
        };
    }

    private static int share(int level, int part) {
        return (level * part + MOST / 2) / MOST;
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
        return share(value, opacity) + MOST - opacity;
    }
}
