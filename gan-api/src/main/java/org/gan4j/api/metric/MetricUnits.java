package org.gan4j.api.metric;

import java.util.Optional;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/**
 * The units that metrics measure in: pixels in [0, 1], whatever range a generator is trained on, so that results compare; data
 * that are no images, {@link Dataset#images}, in units of their own.
 */
public final class MetricUnits {
    /** The steps from black to white in bytes. */
    private static final int LEVELS = 255;

    private final Range range;

    private MetricUnits(Range range) {
        this.range = range;
    }

    /** @param data in whose range the samples are, too */
    public static MetricUnits of(Dataset data) {
        return new MetricUnits(data.images().isPresent() ? data.range() : Range.UNIT);
    }

    /** A view of the data in these units; the data themselves if they are in them already. */
    public DataSplits convert(DataSplits data) {
        return new DataSplits(
                convert(data.train()), convert(data.validation()), convert(data.test()), data.checksums());
    }

    /** Converts samples in their place. */
    public void convert(float[] samples) {
        if (!isIdentity()) {
            convert(samples, 0, samples.length);
        }
    }

    private Dataset convert(Dataset data) {
        return isIdentity() ? data : new View(data);
    }

    private boolean isIdentity() {
        return range.equals(Range.UNIT);
    }

    private void convert(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = pixel(values[i]);
        }
    }

    /** A byte is the same pixel whatever its range: the float nearest to a multiple of 1/255. */
    private float pixel(float value) {
        final double pixel = (value - range.low()) / range.width();
        final long level = Math.round(pixel * LEVELS);
        final boolean isByte = (float) (range.low() + range.width() * level / LEVELS) == value;
        return (float) (isByte ? (double) level / LEVELS : pixel);
    }

    private final class View implements Dataset {
        private final Dataset data;

        View(Dataset data) {
            this.data = data;
        }

        @Override
        public Shape shape() {
            return data.shape();
        }

        @Override
        public int size() {
            return data.size();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            data.read(index, destination, offset);
            convert(destination, offset, offset + shape().size());
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }

        @Override
        public Optional<ImageFormat> images() {
            return data.images();
        }

        @Override
        public Optional<Labels> labels() {
            return data.labels();
        }
    }
}
