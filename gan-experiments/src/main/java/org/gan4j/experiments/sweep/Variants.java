package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gan4j.config.LocatedValue;

/** The variants of a sweep's file: every combination of the list's entries and the values of the grid's pointers. */
final class Variants {
    private final SweepFile file;
    private final Map<String, String> names;

    /** @param file a pointer of its grid without values counts for nothing */
    Variants(SweepFile file) {
        this.file = file;
        this.names = ShortNames.of(pointers(file));
    }

    /** How many there are; more, perhaps, than could be made. */
    static double count(SweepFile file) {
        return file.grid().values().stream()
                .mapToDouble(values -> Math.max(1, values.size()))
                .reduce(Math.max(1, file.list().size()), (count, values) -> count * values);
    }

    /** The last pointer of the grid changes fastest. */
    List<Variant> all() {
        final List<List<Level>> factors = factors();
        final int[] differing = IntStream.range(0, factors.size())
                .filter(factor -> factors.get(factor).size() > 1)
                .toArray();
        return Lists.cartesianProduct(factors).stream()
                .map(levels -> new Variant(
                        levels, Arrays.stream(differing).mapToObj(levels::get).toList()))
                .toList();
    }

    private List<List<Level>> factors() {
        final List<List<Level>> factors = new ArrayList<>();
        if (!file.list().isEmpty()) {
            factors.add(distinguished(listLevels()));
        }
        file.grid().forEach((pointer, values) -> {
            if (!values.isEmpty()) {
                factors.add(distinguished(
                        values.stream().map(value -> level(pointer, value)).toList()));
            }
        });
        return factors;
    }

    /** With its number in the factor for each level whose text another one has: long texts are cut. */
    private static List<Level> distinguished(List<Level> levels) {
        final Map<String, Long> counts =
                levels.stream().collect(Collectors.groupingBy(Level::text, Collectors.counting()));
        return IntStream.range(0, levels.size())
                .mapToObj(i ->
                        counts.get(levels.get(i).text()) > 1 ? levels.get(i).numbered(i + 1) : levels.get(i))
                .toList();
    }

    private List<Level> listLevels() {
        final Set<Set<JsonPointer>> kinds =
                file.list().stream().map(Map::keySet).collect(Collectors.toSet());
        final boolean onePointer = kinds.size() == 1 && kinds.iterator().next().size() == 1;
        return file.list().stream()
                .map(entry -> onePointer ? onlyLevel(entry) : new Level("", text(entry), entry))
                .toList();
    }

    private Level onlyLevel(Map<JsonPointer, LocatedValue> entry) {
        final JsonPointer pointer = entry.keySet().iterator().next();
        return level(pointer, entry.get(pointer));
    }

    private Level level(JsonPointer pointer, LocatedValue value) {
        return new Level(name(pointer), ValueText.of(value.value()), Map.of(pointer, value));
    }

    private String text(Map<JsonPointer, LocatedValue> entry) {
        return entry.isEmpty()
                ? Variant.BASE
                : entry.entrySet().stream()
                        .map(each -> name(each.getKey()) + "="
                                + ValueText.of(each.getValue().value()))
                        .collect(Collectors.joining(", "));
    }

    private String name(JsonPointer pointer) {
        return names.get(pointer.toString());
    }

    private static Set<String> pointers(SweepFile file) {
        final Set<String> pointers = new LinkedHashSet<>();
        file.list().forEach(entry -> entry.keySet().forEach(pointer -> pointers.add(pointer.toString())));
        file.grid().keySet().forEach(pointer -> pointers.add(pointer.toString()));
        return pointers;
    }
}
