package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.nio.FloatBuffer;

/**
 * Copies values between the host and an array, row-major; valid as long as the array. The only class that relies on arrays
 * being in the host's memory: it maps them. Several threads may use one window.
 */
final class HostWindow {
    private final FloatBuffer values;

    /** @param array if contiguous, this window is a view of it; otherwise a copy */
    HostWindow(PtNDArray array) {
        values = array.toByteBuffer(true).asFloatBuffer();
    }

    /** Makes an array; far faster than the engine's own {@code create(float[])}. */
    static PtNDArray upload(NDManager memory, Shape shape, float[] source) {
        final PtNDArray array = (PtNDArray) memory.create(shape, DataType.FLOAT32);
        new HostWindow(array).write(0, source, Math.toIntExact(shape.size()));
        return array;
    }

    /** Copies {@code length} values, starting at {@code offset}, to the start of the destination. */
    void read(int offset, float[] destination, int length) {
        values.get(offset, destination, 0, length);
    }

    /** Copies {@code length} values from the start of the source to {@code offset}. */
    void write(int offset, float[] source, int length) {
        values.put(offset, source, 0, length);
    }
}
