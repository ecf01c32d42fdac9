package org.gan4j.experiments.safetensors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gan4j.api.backend.Weights.Weight;

/** Writes tensors in their order; equal contents give equal bytes. */
public final class SafetensorsWriter {
    /** The values begin at a multiple of this: the header ends in spaces. */
    private static final int ALIGNMENT = 8;

    private SafetensorsWriter() {}

    public static void write(Safetensors content, OutputStream stream) throws IOException {
        final byte[] header = header(content);
        final WritableByteChannel channel = Channels.newChannel(stream);
        channel.write(littleEndian(Long.BYTES).putLong(header.length).flip());
        channel.write(ByteBuffer.wrap(header));
        for (final Weight weight : content.tensors().byName().values()) {
            final ByteBuffer bytes = littleEndian(Math.multiplyExact(weight.values().length, Float.BYTES));
            bytes.asFloatBuffer().put(weight.values());
            channel.write(bytes);
        }
    }

    private static byte[] header(Safetensors content) {
        final ObjectNode header = JsonNodeFactory.instance.objectNode();
        content.metadata().forEach(header.putObject(Safetensors.METADATA)::put);
        long begin = 0;
        for (final Map.Entry<String, Weight> tensor : content.tensors().byName().entrySet()) {
            final Weight weight = tensor.getValue();
            final long end = begin + (long) weight.values().length * Float.BYTES;
            final ObjectNode entry = header.putObject(tensor.getKey());
            entry.put(Safetensors.DTYPE, Safetensors.FLOAT32);
            final ArrayNode shape = entry.putArray(Safetensors.SHAPE);
            weight.shape().dimensions().forEach(shape::add);
            entry.putArray(Safetensors.OFFSETS).add(begin).add(end);
            begin = end;
        }
        return padded(header.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String padded(String json) {
        final int length = json.getBytes(StandardCharsets.UTF_8).length;
        return json + " ".repeat(Math.floorMod(-length, ALIGNMENT));
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
