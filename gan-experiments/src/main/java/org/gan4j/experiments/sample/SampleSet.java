package org.gan4j.experiments.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.pictures.PixelScale;

/**
 * Samples that are to be written.
 *
 * @param experiment its name
 * @param seed of the latents
 * @param count at least 1
 * @param data what the generator learnt, in its shape and range
 */
public record SampleSet(String experiment, long seed, long count, Dataset data) {
    public SampleSet {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
    }

    /** Of one sample. */
    Shape shape() {
        return data.shape();
    }

    /** {@code [count, …shape]}. */
    List<Long> dimensions() {
        final List<Long> dimensions = new ArrayList<>();
        dimensions.add(count);
        shape().dimensions().forEach(dimension -> dimensions.add((long) dimension));
        return dimensions;
    }

    /** Of images; empty for other data. */
    Optional<ImageFormat> images() {
        return data.images();
    }

    /** The value to write: in [0, 1] for pixels, as the data has it for all else. */
    ValueScale scale() {
        return images().isPresent() ? pixels() : value -> value;
    }

    private ValueScale pixels() {
        final PixelScale scale = new PixelScale(data.range());
        return value -> (float) scale.unit(value);
    }
}
