package org.gan4j.api.data;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;

/**
 * How an example is an image, its values {@code [channels, height, width]}. What is an image is decided by its shape here and by
 * what a data set says of itself, {@link Dataset#images}, and nowhere else.
 *
 * @param channels 1 (grey) or 3 (red, green, blue)
 */
public record ImageFormat(int channels, int height, int width) {
    private static final List<Integer> CHANNELS = List.of(1, 3);
    private static final int DIMENSIONS = 3;

    public ImageFormat {
        if (!CHANNELS.contains(channels)) {
            throw new IllegalArgumentException("an image has 1 or 3 channels, not " + channels);
        }
    }

    /** That of images of this shape; empty if no image has it. */
    public static Optional<ImageFormat> of(Shape shape) {
        final List<Integer> dimensions = shape.dimensions();
        return dimensions.size() == DIMENSIONS && CHANNELS.contains(dimensions.get(0))
                ? Optional.of(new ImageFormat(dimensions.get(0), dimensions.get(1), dimensions.get(2)))
                : Optional.empty();
    }

    /** The number of an image's values. */
    public int size() {
        return channels * height * width;
    }
}
