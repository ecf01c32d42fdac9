package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gan4j.experiments.config.LocatedValue;

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
        final Map<Boolean, List<List<Level>>> differing =
                factors().stream().collect(Collectors.partitioningBy(levels -> levels.size() > 1));
        final List<Level> fixed =
                differing.get(false).stream().flatMap(List::stream).toList();
        return Lists.cartesianProduct(differing.get(true)).stream()
                .map(levels -> new Variant(fixed, levels))
                .toList();
    }

    private List<List<Level>> factors() {
        final List<List<Level>> factors = new ArrayList<>();
        if (!file.list().isEmpty()) {
            factors.add(listLevels());
        }
        file.grid().forEach((pointer, values) -> {
            if (!values.isEmpty()) {
                factors.add(values.stream().map(value -> level(pointer, value)).toList());
            }
        });
        return factors;
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
