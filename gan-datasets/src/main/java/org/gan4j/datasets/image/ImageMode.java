package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * What an image's values are.
 *
 * @param color red, green and blue; else grey
 * @param deep of more than 8 bits
 */
record ImageMode(boolean color, boolean transparent, boolean deep) {
    static ImageMode of(BufferedImage image) {
        final ColorModel model = image.getColorModel();
        return new ImageMode(isColor(model), model.hasAlpha(), isDeep(model));
    }

    private static boolean isDeep(ColorModel model) {
        return !(model instanceof IndexColorModel)
                && Arrays.stream(model.getComponentSize()).anyMatch(bits -> bits > Byte.SIZE);
    }

    private static boolean isColor(ColorModel model) {
        if (model instanceof IndexColorModel palette) {
            final int[] colors = new int[palette.getMapSize()];
            palette.getRGBs(colors);
            return Arrays.stream(colors).anyMatch(ImageMode::isColor);
        }
        return model.getNumColorComponents() > 1;
    }

    private static boolean isColor(int rgb) {
        return (rgb & 0xFF) != (rgb >> 8 & 0xFF) || (rgb & 0xFF) != (rgb >> 16 & 0xFF);
    }

    /** For messages: {@code 16-bit grey with transparency}. */
    @Override
    public String toString() {
        return (deep ? "16-bit " : "") + (color ? "colour" : "grey") + (transparent ? " with transparency" : "");
    }
}
