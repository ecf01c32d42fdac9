package org.gan4j.datasets.examples;

import java.util.Optional;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;

/** The meaning of examples with the shape of an image; examples of any other shape are numbers. */
public enum Content {
    /** Pixels. */
    IMAGES,
    /** Numbers, in their own coordinates. */
    NUMBERS;

    /** The image format of examples of this shape; empty if they are numbers. */
    public Optional<ImageFormat> images(Shape shape) {
        return this == IMAGES ? ImageFormat.of(shape) : Optional.empty();
    }
}
