package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.config.Fault;
import org.gan4j.config.LocatedValue;
import org.gan4j.config.RecordFile;
import org.gan4j.spec.Check;
import org.gan4j.spec.PathFault;

/** What can be wrong with a sweep's file, whatever the experiment that it varies. */
final class SweepFileCheck {
    private static final long MOST_TRIALS = 1_000;

    private final RecordFile<SweepFile> document;
    private final SweepFile content;
    private final Optional<Path> base;
    private final List<Fault> faults = new ArrayList<>();

    /** @param content of the document; empty where it cannot be read, which others report */
    SweepFileCheck(Path file, RecordFile<SweepFile> document, SweepFile content) {
        this.document = document;
        this.content = content;
        checkName();
        base = document.has("base") ? base(file) : Optional.empty();
        checkSeeds();
        checkGrid();
        checkList();
        checkOrder();
        checkSize();
    }

    List<Fault> faults() {
        return faults;
    }

    /** The experiment's file, if the trials can be made of it; right or wrong, others find out. */
    Optional<Path> base() {
        return base.filter(path -> document.has("grid") && document.has("list") && trials() <= MOST_TRIALS);
    }

    /** Those that can be one. */
    List<LocatedValue> seeds() {
        return content.seeds().stream()
                .filter(seed -> seed.wholeNumberFault().isEmpty())
                .toList();
    }

    /** Whether what the variants set is right, as far as this file alone tells. */
    boolean variantsAreSound() {
        return faults.stream().noneMatch(fault -> fault.pointer().matches("/(grid|list).*"));
    }

    private Optional<Path> base(Path file) {
        try {
            final Path path = file.resolveSibling(content.base()).normalize();
            if (Files.isRegularFile(path)) {
                return Optional.of(path);
            }
            fault("base", "there is no file " + path);
        } catch (InvalidPathException e) {
            fault("base", "is not a path: " + PathFault.of(e));
        }
        return Optional.empty();
    }

    private void checkName() {
        try {
            Check.fileName("name", content.name());
        } catch (IllegalArgumentException e) {
            fault("name", e.getMessage());
        }
    }

    private void checkSeeds() {
        if (document.has("seeds") && content.seeds().isEmpty()) {
            fault("seeds", "must have at least one seed");
        }
        final Set<Object> seen = new HashSet<>();
        for (final LocatedValue seed : content.seeds()) {
            seed.wholeNumberFault().ifPresent(faults::add);
            if (!seen.add(comparable(seed.value()))) {
                faults.add(seed.fault("seed " + ValueText.of(seed.value()) + " is there twice"));
            }
        }
    }

    private static Object comparable(JsonNode value) {
        return value.isBigDecimal() ? value.decimalValue().stripTrailingZeros() : value;
    }

    private void checkGrid() {
        content.grid().forEach((pointer, values) -> {
            if (values.isEmpty()) {
                fault("grid", "must have at least one value for " + pointer);
            } else if (pointer.equals(TrialReader.SEED)) {
                faults.add(values.get(0).fault("the seed is set by seeds"));
            }
        });
    }

    private void checkList() {
        if (content.list().stream().filter(Map::isEmpty).count() > 1) {
            fault("list", "has the base as it is, {}, more than once");
        }
        for (final Map<JsonPointer, LocatedValue> entry : content.list()) {
            entry.forEach((pointer, value) -> {
                if (pointer.equals(TrialReader.SEED)) {
                    faults.add(value.fault("the seed is set by seeds"));
                } else if (content.grid().containsKey(pointer)) {
                    faults.add(value.fault("the grid sets " + pointer + ", too"));
                }
            });
        }
    }

    /** What sets a value as a whole must come before what sets something inside it. */
    private void checkOrder() {
        final List<Map<JsonPointer, LocatedValue>> entries =
                content.list().isEmpty() ? List.of(Map.of()) : content.list();
        final Set<Fault> overwritten = new LinkedHashSet<>();
        for (final Map<JsonPointer, LocatedValue> entry : entries) {
            final Map<JsonPointer, LocatedValue> values = new LinkedHashMap<>(entry);
            content.grid()
                    .forEach((pointer, levels) ->
                            levels.stream().findFirst().ifPresent(first -> values.put(pointer, first)));
            overwritten.addAll(overwritten(values));
        }
        faults.addAll(overwritten);
    }

    private static List<Fault> overwritten(Map<JsonPointer, LocatedValue> values) {
        final List<Fault> found = new ArrayList<>();
        final List<JsonPointer> earlier = new ArrayList<>();
        values.forEach((pointer, value) -> {
            earlier.stream()
                    .filter(inner -> inner.toString().startsWith(pointer + "/"))
                    .map(inner -> value.fault(pointer + " overwrites " + inner + ", which is set before it"))
                    .forEach(found::add);
            earlier.add(pointer);
        });
        return found;
    }

    private void checkSize() {
        if (trials() > MOST_TRIALS) {
            faults.add(document.fault(String.format(
                    Locale.ROOT,
                    "%.0f variants with %d seeds make %.0f trials; a sweep has at most %d",
                    Variants.count(content),
                    content.seeds().size(),
                    trials(),
                    MOST_TRIALS)));
        }
    }

    private double trials() {
        return Variants.count(content) * Math.max(1, content.seeds().size());
    }

    private void fault(String component, String message) {
        faults.add(document.fault(component, message));
    }
}
