package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.gan4j.api.data.DataException;

/**
 * The kind of an image's values.
 *
 * @param deep whether values have more than 8 bits
 */
record ImageMode(ImageColors colors, boolean transparent, boolean deep) {
    /**
     * @param name the image's name in messages
     * @throws DataException if the colours are of an unknown kind
     */
    static ImageMode of(String name, BufferedImage image) {
        final ColorModel model = image.getColorModel();
        return new ImageMode(ImageColors.of(name, model), model.hasAlpha(), isDeep(model));
    }

    private static boolean isDeep(ColorModel model) {
        return !(model instanceof IndexColorModel)
                && Arrays.stream(model.getComponentSize()).anyMatch(bits -> bits > Byte.SIZE);
    }

    /** The name in messages: {@code 16-bit grey with transparency}. */
    @Override
    public String toString() {
        return (deep ? "16-bit " : "") + colors + (transparent ? " with transparency" : "");
    }
}
