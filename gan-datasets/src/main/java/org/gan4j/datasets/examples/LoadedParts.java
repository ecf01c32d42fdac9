package org.gan4j.datasets.examples;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSplits;

/** Collects the parts of a user's data while they are loaded. */
public final class LoadedParts {
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, String> checksums = new TreeMap<>();

    public void add(String name, Part part) {
        parts.put(name, part);
    }

    public void addChecksum(Path file, String sha256) {
        checksums.put(file.toString(), sha256);
    }

    /**
     * The splits.
     *
     * @param source the data's name in messages
     * @param slices of the added parts
     * @throws DataException if a slice is empty or exceeds its part
     */
    public DataSplits splits(Path source, Slices slices) {
        return spans(source, slices).cut(span -> parts.get(span.part()).cut().apply(span), checksums);
    }

    private Spans spans(Path source, Slices slices) {
        try {
            return slices.in(parts.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, part -> part.getValue().size())));
        } catch (IllegalArgumentException e) {
            throw new DataException(source + ": " + e.getMessage(), e);
        }
    }
}
