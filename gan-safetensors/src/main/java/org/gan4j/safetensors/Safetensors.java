package org.gan4j.safetensors;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gan4j.api.backend.Weights;

/**
 * The contents of a safetensors file.
 *
 * @param metadata texts about the tensors, in the order of their names
 */
public record Safetensors(Map<String, String> metadata, Weights tensors) {
    static final String METADATA = "__metadata__";
    static final String DTYPE = "dtype";
    static final String SHAPE = "shape";
    static final String OFFSETS = "data_offsets";
    static final String FLOAT32 = "F32";

    public Safetensors {
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
        if (tensors.byName().containsKey(METADATA)) {
            throw new IllegalArgumentException("no tensor can be named " + METADATA);
        }
    }
}
