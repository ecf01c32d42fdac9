package org.gan4j.datasets.image;

import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.gan4j.api.data.DataException;

/** The colour components of pixels. */
enum ImageColors {
    GREY("grey"),
    RGB("colour"),
    /** Amounts of ink: cyan, magenta, yellow, black. */
    CMYK("CMYK");

    private final String text;

    ImageColors(String text) {
        this.text = text;
    }

    /**
     * The colours of an image; for a palette, the colours of its entries.
     *
     * @param name the image's name in messages
     * @throws DataException if the colours are of none of these kinds
     */
    static ImageColors of(String name, ColorModel model) {
        if (model instanceof IndexColorModel palette) {
            return ofEntries(palette);
        }
        return switch (model.getColorSpace().getType()) {
            case ColorSpace.TYPE_GRAY -> GREY;
            case ColorSpace.TYPE_RGB -> RGB;
            case ColorSpace.TYPE_CMYK -> CMYK;
            default ->
                throw new DataException(name + " is neither a grey nor an RGB nor a CMYK image, but one of "
                        + model.getColorSpace().getName(0) + " and the like; save it as RGB");
        };
    }

    private static ImageColors ofEntries(IndexColorModel palette) {
        final int[] entries = new int[palette.getMapSize()];
        palette.getRGBs(entries);
        return Arrays.stream(entries).allMatch(ImageColors::isGrey) ? GREY : RGB;
    }

    private static boolean isGrey(int rgb) {
        return (rgb & 0xFF) == (rgb >> 8 & 0xFF) && (rgb & 0xFF) == (rgb >> 16 & 0xFF);
    }

    /** The name in messages. */
    @Override
    public String toString() {
        return text;
    }
}
