package org.gan4j.safetensors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;

/** Reads whole files of weights. */
public final class SafetensorsReader {
    private SafetensorsReader() {}

    /** @throws DataException if the file is not as it must be, or a tensor is not of floats; names it and says what is wrong */
    public static Safetensors read(Path file) throws IOException {
        return all(SafetensorsFile.read(file));
    }

    /**
     * Reads what is not in a file of its own.
     *
     * @param name what messages call it
     * @throws DataException as {@link #read(Path)} does
     */
    public static Safetensors read(String name, byte[] content) {
        return all(SafetensorsFile.of(name, content));
    }

    private static Safetensors all(SafetensorsFile file) {
        final Map<String, Weight> tensors = new LinkedHashMap<>();
        file.tensors().forEach(name -> tensors.put(name, file.tensor(name)));
        return new Safetensors(file.metadata(), new Weights(tensors));
    }
}
