package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gan4j.experiments.config.ExperimentWriter;

/**
 * What is to be run in a directory: {@code {"trials": [{"name": …, "experiment": …}, …], "leftOut": [likewise]}}. A trial is
 * known again by its experiment, whatever its number and variant are called later.
 *
 * @param trials their experiments by name, in order
 * @param leftOut those of earlier sweeps in the directory that are not the last one's
 */
record SweepPlan(Map<String, JsonNode> trials, Map<String, JsonNode> leftOut) {
    /** That of a new directory. */
    static final SweepPlan NONE = new SweepPlan(Map.of(), Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRIALS = "trials";
    private static final String LEFT_OUT = "leftOut";
    private static final String NAME = "name";
    private static final String EXPERIMENT = "experiment";
    private static final int MOST_POINTERS = 3;

    SweepPlan {
        trials = Collections.unmodifiableMap(new LinkedHashMap<>(trials));
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** @throws IOException if the file cannot be read, or holds no plan */
    static SweepPlan read(Path file) throws IOException {
        final JsonNode json = JSON.readTree(Files.readAllBytes(file));
        if (!json.path(TRIALS).isArray()) {
            throw new IOException("no plan");
        }
        return new SweepPlan(entries(json.path(TRIALS)), entries(json.path(LEFT_OUT)));
    }

    /** What to write to the file. */
    JsonNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        write(trials, json.putArray(TRIALS));
        write(leftOut, json.putArray(LEFT_OUT));
        return json;
    }

    /** The sweep with the names that its trials have here; those that are new have names that nothing here has. */
    Sweep named(Sweep sweep, ExperimentWriter writer) {
        final Map<JsonNode, String> names = new HashMap<>();
        all().forEach((name, experiment) -> names.put(experiment, name));
        final List<Trial> named = new ArrayList<>();
        for (final Trial trial : sweep.trials()) {
            final JsonNode experiment = SameJson.written(writer.write(trial.experiment()));
            named.add(
                    trial.named(names.computeIfAbsent(experiment, unknown -> freeName(trial.name(), names.values()))));
        }
        return sweep.withTrials(named);
    }

    /** What this becomes when the sweep is run next. */
    SweepPlan followedBy(Sweep named, ExperimentWriter writer) {
        final Map<String, JsonNode> next = new LinkedHashMap<>();
        named.trials().forEach(trial -> next.put(trial.name(), SameJson.written(writer.write(trial.experiment()))));
        final Map<String, JsonNode> left = all();
        left.keySet().removeAll(next.keySet());
        return new SweepPlan(next, left);
    }

    /** Why a directory with this plan is none of the sweep's, for people; empty if they share a trial. */
    Optional<String> strangeness(Sweep sweep, ExperimentWriter writer) {
        final Set<JsonNode> ours = new HashSet<>(all().values());
        final Map<String, JsonNode> theirs = NONE.followedBy(sweep, writer).trials();
        return ours.isEmpty() || theirs.values().stream().anyMatch(ours::contains)
                ? Optional.empty()
                : Optional.of("they have no trial in common" + example(theirs));
    }

    /** In what a trial of the same name differs, if there is one. */
    private String example(Map<String, JsonNode> theirs) {
        return theirs.entrySet().stream()
                .filter(each -> trials.containsKey(each.getKey()))
                .findFirst()
                .map(each -> " (" + each.getKey() + " differs in "
                        + pointers(SameJson.differences(trials.get(each.getKey()), each.getValue())) + ")")
                .orElse("");
    }

    private static String pointers(List<String> pointers) {
        final String first = pointers.stream().limit(MOST_POINTERS).collect(Collectors.joining(", "));
        return pointers.size() <= MOST_POINTERS ? first : first + " and more";
    }

    private Map<String, JsonNode> all() {
        final Map<String, JsonNode> all = new TreeMap<>(leftOut);
        all.putAll(trials);
        return all;
    }

    private static String freeName(String name, Collection<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static Map<String, JsonNode> entries(JsonNode array) {
        final Map<String, JsonNode> entries = new LinkedHashMap<>();
        array.forEach(entry -> entries.put(entry.path(NAME).asText(), entry.path(EXPERIMENT)));
        return entries;
    }

    private static void write(Map<String, JsonNode> entries, ArrayNode array) {
        entries.forEach((name, experiment) -> array.addObject().put(NAME, name).set(EXPERIMENT, experiment));
    }
}
