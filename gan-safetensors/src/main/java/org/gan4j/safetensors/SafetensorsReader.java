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

    /** @throws DataException if the file is invalid, or a tensor does not hold floats; names the file and the error */
    public static Safetensors read(Path file) throws IOException {
        return all(SafetensorsFile.read(file));
    }

    /**
     * Reads content that is not in a separate file.
     *
     * @param name the content's name in messages
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
