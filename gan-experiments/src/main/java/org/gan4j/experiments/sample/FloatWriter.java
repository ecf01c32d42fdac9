package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes values as 32-bit floats, little-endian, one after the other. */
final class FloatWriter implements SampleWriter {
    private final OutputStream stream;
    private final ValueScale scale;
    private final int width;

    FloatWriter(SampleSet samples, OutputStream stream) {
        this.stream = stream;
        this.scale = samples.scale();
        this.width = samples.shape().size();
    }

    static String describe(SampleSet samples) {
        final String values = samples.images().isPresent() ? "pixels in [0, 1]" : "in the data's coordinates";
        return "float32 " + samples.dimensions() + ", " + values;
    }

    @Override
    public void write(int rows, float[] samples) throws IOException {
        final ByteBuffer bytes = ByteBuffer.allocate(rows * width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < rows * width; i++) {
            bytes.putFloat(scale.of(samples[i]));
        }
        stream.write(bytes.array());
    }
}
