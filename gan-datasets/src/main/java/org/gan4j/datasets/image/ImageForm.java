package org.gan4j.datasets.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.FieldException;

/**
 * The form that images must have, or are converted to.
 *
 * @param shape {@code [1 or 3, height, width]}
 * @param convert whether grey and colour images may be converted into each other
 */
record ImageForm(Shape shape, Resize resize, boolean convert) {
    ImageForm {
        requireImage("shape", shape);
    }

    /**
     * @param field the shape's name in messages
     * @throws IllegalArgumentException if it is not the shape of grey or colour images
     */
    static void requireImage(String field, Shape shape) {
        if (ImageFormat.of(shape).isEmpty()) {
            throw new FieldException(
                    field, "must be [1, height, width] for grey images or [3, height, width] for colour, not " + shape);
        }
    }

    /** The number of an image's values. */
    int size() {
        return format().size();
    }

    /**
     * Copies an image's values {@code [channels, height, width]}.
     *
     * @param name the image's name in messages
     * @throws DataException if the image has another form and may not be converted
     */
    void fill(String name, BufferedImage image, byte[] destination, int offset) {
        final ImageMode mode = ImageMode.of(name, image);
        requireMode(name, mode);
        requireSize(name, image);
        final ImageFormat format = format();
        final Raster pixels =
                resized(EightBits.of(image, mode.colors(), format.channels())).getRaster();
        int next = offset;
        for (int channel = 0; channel < format.channels(); channel++) {
            for (final int value : pixels.getSamples(0, 0, format.width(), format.height(), channel, (int[]) null)) {
                destination[next++] = (byte) value;
            }
        }
    }

    private void requireMode(String name, ImageMode actual) {
        final ImageMode wanted =
                new ImageMode(format().channels() == 3 ? ImageColors.RGB : ImageColors.GREY, false, false);
        if (!convert && !actual.equals(wanted)) {
            throw new DataException(name + " is a " + actual + " image, not 8-bit " + wanted + " as the shape " + shape
                    + " says; \"convert\": true converts such images");
        }
    }

    private void requireSize(String name, BufferedImage image) {
        if (resize == Resize.NO && !hasSize(image)) {
            throw new DataException(name + " has " + image.getWidth() + " x " + image.getHeight() + " pixels, not "
                    + format().width() + " x " + format().height() + " as the shape " + shape
                    + " says; \"resize\": \"stretch\" or \"crop\" resizes such images");
        }
    }

    private BufferedImage resized(BufferedImage image) {
        final BufferedImage cropped = resize == Resize.CROP ? cropped(image) : image;
        return hasSize(cropped) ? cropped : new Resizer(format().width(), format().height()).resize(cropped);
    }

    /** The largest centred part with the aspect ratio of the shape. */
    private BufferedImage cropped(BufferedImage image) {
        final ImageFormat format = format();
        final double scale =
                Math.min((double) image.getWidth() / format.width(), (double) image.getHeight() / format.height());
        final int width = (int) Math.max(1, Math.round(scale * format.width()));
        final int height = (int) Math.max(1, Math.round(scale * format.height()));
        final Rectangle middle =
                new Rectangle((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
        final BufferedImage cropped = new BufferedImage(width, height, image.getType());
        cropped.setData(image.getData(middle).createTranslatedChild(0, 0));
        return cropped;
    }

    private boolean hasSize(BufferedImage image) {
        return image.getWidth() == format().width() && image.getHeight() == format().height();
    }

    private ImageFormat format() {
        return ImageFormat.of(shape).orElseThrow();
    }
}
