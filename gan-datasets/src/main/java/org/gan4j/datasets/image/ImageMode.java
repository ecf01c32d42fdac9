package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.gan4j.api.data.DataException;

/**
 * What an image's values are.
 *
 * @param deep of more than 8 bits
 */
record ImageMode(ImageColors colors, boolean transparent, boolean deep) {
    /**
     * @param name what messages call the image
     * @throws DataException if its colours are of a kind that is not known
     */
    static ImageMode of(String name, BufferedImage image) {
        final ColorModel model = image.getColorModel();
        return new ImageMode(ImageColors.of(name, model), model.hasAlpha(), isDeep(model));
    }

    private static boolean isDeep(ColorModel model) {
        return !(model instanceof IndexColorModel)
                && Arrays.stream(model.getComponentSize()).anyMatch(bits -> bits > Byte.SIZE);
    }

    /** For messages: {@code 16-bit grey with transparency}. */
    @Override
    public String toString() {
        return (deep ? "16-bit " : "") + colors + (transparent ? " with transparency" : "");
    }
}
