package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.experiments.config.LocatedValue;
import org.gan4j.experiments.config.Setting;

/**
 * One of the experiments that a sweep holds against each other: the base with a level of each factor.
 *
 * @param fixed of factors with a single level, which all variants have; they are set first
 * @param levels of the others, by which variants differ: of the list, then of the grid
 */
public record Variant(List<Level> fixed, List<Level> levels) {
    /** The name of the base as it is. */
    static final String BASE = "base";

    public Variant {
        fixed = List.copyOf(fixed);
        levels = List.copyOf(levels);
    }

    /** By what it differs from the others, for people; a single variant, from the base. */
    public String text() {
        return textOf(levels.isEmpty() ? fixed : levels);
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
        Stream.concat(fixed.stream(), levels.stream()).forEach(level -> values.putAll(level.values()));
        return values;
    }

    List<Setting> settings() {
        return values().entrySet().stream()
                .map(entry -> entry.getValue().setting(entry.getKey()))
                .toList();
    }
}
