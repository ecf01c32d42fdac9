package org.gan4j.experiments.sample;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.pictures.PixelScale;

/**
 * The form of MNIST's files: the big-endian words {@code 0x800 | rank} and dimensions, then pixels as unsigned bytes; grey
 * images are {@code [count, height, width]}, coloured ones {@code [count, 3, height, width]}.
 */
final class IdxFormat implements SampleFormat {
    private static final int UNSIGNED_BYTES = 0x800;

    @Override
    public String name() {
        return "idx";
    }

    @Override
    public List<String> endings() {
        return List.of(".idx", "-ubyte");
    }

    @Override
    public String describe(SampleSet samples) {
        return "unsigned bytes " + dimensions(samples) + ", black 0 and white 255";
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) throws IOException {
        final List<Long> dimensions = dimensions(samples);
        final DataOutputStream header = new DataOutputStream(stream);
        header.writeInt(UNSIGNED_BYTES | dimensions.size());
        for (final long dimension : dimensions) {
            header.writeInt((int) dimension);
        }
        final PixelScale scale = new PixelScale(samples.data().range());
        final int width = samples.shape().size();
        return (rows, values) -> stream.write(levels(values, rows * width, scale));
    }

    private static List<Long> dimensions(SampleSet samples) {
        final ImageFormat image = samples.images()
                .orElseThrow(
                        () -> new IllegalArgumentException("an IDX file of bytes holds images, not samples of shape "
                                + samples.shape() + "; .npy holds them"));
        if (samples.count() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "an IDX file holds at most " + Integer.MAX_VALUE + " samples, not " + samples.count());
        }
        final long height = image.height();
        final long width = image.width();
        return image.channels() == 1
                ? List.of(samples.count(), height, width)
                : List.of(samples.count(), (long) image.channels(), height, width);
    }

    private static byte[] levels(float[] values, int length, PixelScale scale) {
        final byte[] levels = new byte[length];
        for (int i = 0; i < length; i++) {
            levels[i] = (byte) scale.level(values[i]);
        }
        return levels;
    }
}
