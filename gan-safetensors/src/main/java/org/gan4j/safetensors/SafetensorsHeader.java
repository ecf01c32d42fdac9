package org.gan4j.safetensors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The header of a file, before the values. Offsets follow from the order of the tensors. */
public final class SafetensorsHeader {
    /** The values begin at a multiple of this: the header ends in spaces. */
    private static final int ALIGNMENT = 8;

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private long end;

    /** @param metadata texts about the tensors */
    public SafetensorsHeader(Map<String, String> metadata) {
        new TreeMap<>(metadata).forEach(json.putObject(Safetensors.METADATA)::put);
    }

    /** Adds a tensor of 32-bit floats after the earlier ones. */
    public SafetensorsHeader add(String name, List<? extends Number> dimensions) {
        final ObjectNode entry = json.putObject(name);
        entry.put(Safetensors.DTYPE, Safetensors.FLOAT32);
        final ArrayNode shape = entry.putArray(Safetensors.SHAPE);
        long size = Float.BYTES;
        for (final Number dimension : dimensions) {
            shape.add(dimension.longValue());
            size = Math.multiplyExact(size, dimension.longValue());
        }
        final long begin = end;
        end = Math.addExact(begin, size);
        entry.putArray(Safetensors.OFFSETS).add(begin).add(end);
        return this;
    }

    public void write(OutputStream stream) throws IOException {
        final byte[] text = padded(json.toString()).getBytes(StandardCharsets.UTF_8);
        stream.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .array());
        stream.write(text);
    }

    private static String padded(String json) {
        final int length = json.getBytes(StandardCharsets.UTF_8).length;
        return json + " ".repeat(Math.floorMod(-length, ALIGNMENT));
    }
}
