package org.gan4j.datasets.array;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.data.NumpyRemedy;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Bytes;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.examples.FloatExamples;
import org.gan4j.datasets.examples.Part;
import org.gan4j.datasets.file.Heap;
import org.gan4j.spec.Range;

/**
 * Reads a .npy file as examples.
 *
 * @param name the file's name in messages
 * @param shape of one example
 * @param range values of the bytes 0 and 255, or the range within which floats must lie
 */
record NpyReader(String name, Shape shape, Content content, Range range) {
    private static final int CHUNK = 1 << 16;

    /**
     * Reads only the header.
     *
     * @throws DataException if there is no valid header, or its array does not hold such examples
     */
    NpyHeader head(InputStream in) throws IOException {
        final NpyHeader header = NpyHeader.read(name, in);
        if (!header.shape().holds(shape)) {
            throw new DataException(name + " holds an array of shape " + header.shape()
                    + ", not examples of the wanted shape " + shape
                    + NumpyRemedy.of(header.shape().example(), shape));
        }
        if (header.shape().count() == 0) {
            throw new DataException(name + " is empty: its array has the shape " + header.shape());
        }
        return header;
    }

    /** @throws DataException if the file's length does not match the header and its array */
    void requireLength(NpyHeader header, long length) {
        final long claimed = (long) header.shape().count() * shape.size();
        final long numbers = (length - header.length()) / header.type().bytes();
        if (numbers < claimed) {
            throw truncated(numbers, claimed);
        }
        if (length > header.length() + claimed * header.type().bytes()) {
            throw goesOn(header);
        }
    }

    /** @throws DataException if it is not a .npy file, or its array does not hold such examples */
    Part read(InputStream in, LoadProgress progress) throws IOException {
        final NpyHeader header = head(in);
        final int count = header.shape().count();
        final Part part = header.type() == ElementType.UINT8 ? bytes(in, count, progress) : floats(in, header, count);
        if (in.read() != -1) {
            throw goesOn(header);
        }
        return part;
    }

    private Part bytes(InputStream in, int count, LoadProgress progress) throws IOException {
        final byte[] values = new byte[Heap.fit(name, count, shape.size(), 1)];
        final int length = in.readNBytes(values, 0, values.length);
        if (length < values.length) {
            throw truncated(length, values.length);
        }
        final Bytes bytes = new Bytes(shape, content, values, range);
        bytes.doubt().ifPresent(doubt -> progress.warn(name + " " + doubt + ", or array.astype(numpy.float32)"));
        return bytes.part();
    }

    private Part floats(InputStream in, NpyHeader header, int count) throws IOException {
        final float[] values = new float[Heap.fit(name, count, shape.size(), Float.BYTES)];
        final int width = header.type().bytes();
        for (int first = 0; first < values.length; first += CHUNK) {
            final int wanted = Math.min(CHUNK, values.length - first);
            final ByteBuffer chunk =
                    ByteBuffer.wrap(in.readNBytes(wanted * width)).order(header.order());
            if (chunk.remaining() < wanted * width) {
                throw truncated(first + chunk.remaining() / width, values.length);
            }
            for (int i = first; i < first + wanted; i++) {
                values[i] = header.type() == ElementType.FLOAT64 ? (float) chunk.getDouble() : chunk.getFloat();
                requireInRange(values[i], i);
            }
        }
        return new Part(count, span -> new FloatExamples(shape, content, values, span, range));
    }

    private DataException truncated(long read, long claimed) {
        return new DataException(name + " is truncated: it ends after " + read + " of its " + claimed + " numbers");
    }

    private DataException goesOn(NpyHeader header) {
        return new DataException(name + " goes on after its array of shape " + header.shape());
    }

    private void requireInRange(float value, int index) {
        if (!Float.isFinite(value)) {
            throw new DataException(
                    name + " holds " + value + " in example " + index / shape.size() + ", which is no finite number");
        }
        if (value < (float) range.low() || value > (float) range.high()) {
            throw new DataException(name + " holds " + value + " in example " + index / shape.size()
                    + ", not within the wanted range [" + range.low() + ", " + range.high() + "]"
                    + NumpyRemedy.of(value, range));
        }
    }
}
