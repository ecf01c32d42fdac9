package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.config.LocatedValue;
import org.gan4j.config.Setting;

/**
 * One of the experiments that a sweep holds against each other: the base with a level of each factor.
 *
 * @param levels one of each factor, in the order in which they are set: of the list, then of the grid
 * @param differing those of factors with several levels, by which variants differ
 */
public record Variant(List<Level> levels, List<Level> differing) {
    /** The name of the base as it is. */
    static final String BASE = "base";

    public Variant {
        levels = List.copyOf(levels);
        differing = List.copyOf(differing);
    }

    /** By what it differs from the others, for people; a single variant, from the base. */
    public String text() {
        return textOf(differing.isEmpty() ? levels : differing);
    }

    /** What the levels set; {@link #BASE} if nothing. */
    static String textOf(List<Level> levels) {
        final String text = levels.stream()
                .filter(level -> !level.values().isEmpty())
                .map(Level::fullText)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? BASE : text;
    }

    /** What it sets, by JSON pointer into the base. */
    Map<JsonPointer, LocatedValue> values() {
        final Map<JsonPointer, LocatedValue> values = new LinkedHashMap<>();
        levels.forEach(level -> values.putAll(level.values()));
        return values;
    }

    List<Setting> settings() {
        return values().entrySet().stream()
                .map(entry -> entry.getValue().setting(entry.getKey()))
                .toList();
    }
}
