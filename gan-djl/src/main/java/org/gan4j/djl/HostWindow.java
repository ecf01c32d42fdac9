package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.nio.FloatBuffer;

/**
 * Copies values between the host and an array, row-major; valid as long as the array. The one class that takes arrays to lie
 * in the host's memory: it maps them. Several threads may use one window.
 */
final class HostWindow {
    private final FloatBuffer values;

    /** @param array its changes are seen if it is contiguous; else this is a copy */
    HostWindow(PtNDArray array) {
        values = array.toByteBuffer(true).asFloatBuffer();
    }

    /** A new array; far faster than the engine's own {@code create(float[])}. */
    static PtNDArray upload(NDManager memory, Shape shape, float[] source) {
        final PtNDArray array = (PtNDArray) memory.create(shape, DataType.FLOAT32);
        new HostWindow(array).write(0, source, Math.toIntExact(shape.size()));
        return array;
    }

    /** Fills the first places of the destination with the values from {@code offset} on. */
    void read(int offset, float[] destination, int length) {
        values.get(offset, destination, 0, length);
    }

    /** Replaces the values from {@code offset} on by the first of the source. */
    void write(int offset, float[] source, int length) {
        values.put(offset, source, 0, length);
    }
}
