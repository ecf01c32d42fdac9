package org.gan4j.safetensors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;

/** Reads files of 32-bit floats and believes nothing in them: lengths, offsets and shapes must all agree. */
public final class SafetensorsReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final ByteBuffer values;
    private final Map<String, Weight> tensors = new LinkedHashMap<>();
    private int read;

    private SafetensorsReader(String file, ByteBuffer values) {
        this.file = file;
        this.values = values;
    }

    /** @throws DataException if the file is not as it must be; names it and says what is wrong */
    public static Safetensors read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads what is not in a file of its own.
     *
     * @param name what messages call it
     * @throws DataException as {@link #read(Path)} does
     */
    public static Safetensors read(String name, byte[] content) {
        final ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        final JsonNode header = header(name, bytes);
        final SafetensorsReader reader =
                new SafetensorsReader(name, bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
        return reader.read(header);
    }

    private static JsonNode header(String file, ByteBuffer bytes) {
        final long length = bytes.remaining() < Long.BYTES ? -1 : bytes.getLong();
        if (length < 0 || length > bytes.remaining()) {
            throw new DataException(file + " is not a safetensors file: it is shorter than its header says");
        }
        final byte[] text = new byte[(int) length];
        bytes.get(text);
        try {
            final JsonNode header = JSON.readTree(text);
            if (!header.isObject()) {
                throw new DataException(file + " is not a safetensors file: its header is no JSON object");
            }
            return header;
        } catch (JsonProcessingException e) {
            throw new DataException(
                    file + " is not a safetensors file: its header is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DataException(file + ": " + e.getMessage(), e);
        }
    }

    private Safetensors read(JsonNode header) {
        final Map<String, String> metadata = new LinkedHashMap<>();
        for (final Map.Entry<String, JsonNode> entry :
                header.path(Safetensors.METADATA).properties()) {
            metadata.put(entry.getKey(), entry.getValue().asText());
        }
        inOrderOfOffsets(header).forEach(name -> tensors.put(name, tensor(name, header.get(name))));
        if (read != values.limit()) {
            throw wrong((values.limit() - read) + " bytes belong to no tensor");
        }
        return new Safetensors(metadata, new Weights(tensors));
    }

    private static List<String> inOrderOfOffsets(JsonNode header) {
        final List<String> names = new ArrayList<>();
        header.fieldNames().forEachRemaining(names::add);
        names.remove(Safetensors.METADATA);
        names.sort((a, b) -> Long.compare(begin(header.get(a)), begin(header.get(b))));
        return names;
    }

    private Weight tensor(String name, JsonNode entry) {
        if (!entry.path(Safetensors.DTYPE).asText().equals(Safetensors.FLOAT32)) {
            throw wrong("tensor " + name + " is not of type " + Safetensors.FLOAT32);
        }
        final Shape shape = shape(name, entry.path(Safetensors.SHAPE));
        final long end = entry.path(Safetensors.OFFSETS).path(1).asLong(-1);
        if (begin(entry) != read || end != read + (long) shape.size() * Float.BYTES || end > values.limit()) {
            throw wrong("the offsets of tensor " + name + " do not fit its shape, its neighbours or the file");
        }
        final float[] copy = new float[shape.size()];
        values.slice(read, (int) end - read)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(copy);
        read = (int) end;
        return new Weight(shape, copy);
    }

    private Shape shape(String name, JsonNode json) {
        final List<Integer> dimensions = new ArrayList<>();
        json.forEach(dimension -> dimensions.add(dimension.asInt()));
        try {
            return new Shape(dimensions);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DataException(file + ": tensor " + name + ": " + e.getMessage(), e);
        }
    }

    private static long begin(JsonNode entry) {
        return entry.path(Safetensors.OFFSETS).path(0).asLong(-1);
    }

    private DataException wrong(String what) {
        return new DataException(file + ": " + what);
    }
}
