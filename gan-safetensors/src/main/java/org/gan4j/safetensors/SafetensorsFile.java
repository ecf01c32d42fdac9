package org.gan4j.safetensors;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.WebPage;
import org.gan4j.api.network.Shape;

/** A file with a checked header, whose tensors can be read one by one. */
public final class SafetensorsFile {
    private final String name;
    private final Map<String, String> metadata;
    private final Map<String, TensorEntry> entries = new LinkedHashMap<>();
    private final ByteBuffer values;

    private SafetensorsFile(String name, byte[] content) {
        final HeaderParser parser = new HeaderParser(name);
        final ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        final JsonNode header = parser.header(bytes);
        this.name = name;
        this.values = bytes.slice();
        this.metadata = parser.metadata(header);
        parser.entries(header, values.limit()).forEach(entry -> entries.put(entry.name(), entry));
    }

    /** @throws DataException if the file is invalid; names the file and the error */
    public static SafetensorsFile read(Path file) throws IOException {
        return of(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads content that is not in a separate file.
     *
     * @param name the content's name in messages
     * @throws DataException as {@link #read(Path)} does
     */
    public static SafetensorsFile of(String name, byte[] content) {
        WebPage.refuse(name, content);
        return new SafetensorsFile(name, content);
    }

    /** Texts about the tensors. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(metadata);
    }

    /** The names of the tensors, in the order of their values. */
    public Set<String> tensors() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Reads a tensor's values as 32-bit floats.
     *
     * @throws DataException if there is no such tensor, or it does not hold floats, is a scalar or is empty
     */
    public Weight tensor(String tensor) {
        final TensorEntry entry = entries.get(tensor);
        if (entry == null) {
            throw new DataException(name + " holds no tensor " + tensor + "; there are " + entries.keySet());
        }
        if (!entry.type().isFloat()) {
            throw new DataException(name + ": tensor " + tensor + " is of type " + entry.type()
                    + ", not of floats (F16, BF16, F32 or F64); save it as float32");
        }
        final Shape shape = shape(entry);
        final ByteBuffer bytes = values.slice((int) entry.begin(), (int) (entry.end() - entry.begin()))
                .order(ByteOrder.LITTLE_ENDIAN);
        final float[] floats = new float[shape.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = entry.type().value(bytes);
        }
        return new Weight(shape, floats);
    }

    private Shape shape(TensorEntry entry) {
        if (entry.dimensions().isEmpty() || entry.dimensions().contains(0L)) {
            throw new DataException(
                    name + ": tensor " + entry.name() + " is a scalar or empty: its shape is " + entry.dimensions());
        }
        return new Shape(entry.dimensions().stream().map(Math::toIntExact).toList());
    }
}
