package org.gan4j.datasets.examples;

import java.util.Optional;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;

/** What the values of examples are, where their shape is that of an image; those of any other shape are numbers. */
public enum Content {
    /** Pixels. */
    IMAGES,
    /** Numbers, in coordinates of their own. */
    NUMBERS;

    /** How examples of this shape are images; empty if they are numbers. */
    public Optional<ImageFormat> images(Shape shape) {
        return this == IMAGES ? ImageFormat.of(shape) : Optional.empty();
    }
}
