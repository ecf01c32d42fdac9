package org.gan4j.safetensors;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.gan4j.api.backend.Weights.Weight;

/** Writes tensors in their order; equal contents give equal bytes. */
public final class SafetensorsWriter {
    private SafetensorsWriter() {}

    public static void write(Safetensors content, OutputStream stream) throws IOException {
        final SafetensorsHeader header = new SafetensorsHeader(content.metadata());
        content.tensors()
                .byName()
                .forEach((name, weight) -> header.add(name, weight.shape().dimensions()));
        header.write(stream);
        for (final Weight weight : content.tensors().byName().values()) {
            final ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(weight.values().length, Float.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(weight.values());
            stream.write(bytes.array());
        }
    }
}
