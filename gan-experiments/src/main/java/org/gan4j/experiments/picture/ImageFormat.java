package org.gan4j.experiments.picture;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;

/**
 * How an example is an image, its values {@code [channels, height, width]}.
 *
 * @param channels 1 (grey) or 3 (red, green, blue)
 */
public record ImageFormat(int channels, int height, int width) {
    /** Shapes {@code [1, h, w]}, {@code [3, h, w]} and {@code [n²]} with n of at least 2; empty for others. */
    public static Optional<ImageFormat> of(Shape shape) {
        final List<Integer> dimensions = shape.dimensions();
        if (dimensions.size() == 3 && (dimensions.get(0) == 1 || dimensions.get(0) == 3)) {
            return Optional.of(new ImageFormat(dimensions.get(0), dimensions.get(1), dimensions.get(2)));
        }
        final int side = (int) Math.round(Math.sqrt(shape.size()));
        if (shape.isFlat() && side > 1 && side * side == shape.size()) {
            return Optional.of(new ImageFormat(1, side, side));
        }
        return Optional.empty();
    }

    int size() {
        return channels * height * width;
    }
}
