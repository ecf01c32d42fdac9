package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gan4j.experiments.file.FileFailure;

/**
 * What a trial measured while it ran.
 *
 * @param values by the metric's name, as {@link TrialOutcome} has it, and by iteration; NaN for one that is no number
 */
record TrialHistory(Map<String, SortedMap<Long, Double>> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ITERATION = "iteration";

    /** Of the metrics of the experiment, then of those of every run, as far as there are files of them. */
    static TrialHistory in(TrialDirectory run) {
        final TrialHistory history = new TrialHistory(new LinkedHashMap<>());
        for (final JsonNode line : lines(run.path().resolve("evaluations.jsonl"))) {
            history.put(line, line.path("metric").asText() + "/", line.path("values"));
        }
        for (final JsonNode line : lines(run.path().resolve("metrics.jsonl"))) {
            history.put(line, "", line);
        }
        history.values.remove(ITERATION);
        return history;
    }

    private void put(JsonNode line, String prefix, JsonNode named) {
        named.properties()
                .forEach(value -> values.computeIfAbsent(prefix + value.getKey(), unseen -> new TreeMap<>())
                        .put(line.path(ITERATION).asLong(), value.getValue().asDouble(Double.NaN)));
    }

    private static List<JsonNode> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            return values.readAll();
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }
}
