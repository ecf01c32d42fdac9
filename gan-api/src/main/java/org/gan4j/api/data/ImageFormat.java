package org.gan4j.api.data;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;

/**
 * The layout of an example that is an image: {@code [channels, height, width]}. Only two things decide whether an example is an
 * image: its shape, checked here, and the data set's {@link Dataset#images}.
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

    /** The format of images of this shape; empty if no image has this shape. */
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
