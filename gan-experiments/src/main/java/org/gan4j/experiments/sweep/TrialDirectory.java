package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.gan4j.api.run.Ending;

/**
 * The directory that {@code gan run} makes for a trial, and what stands in it.
 *
 * @param path need not exist
 */
record TrialDirectory(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 8192;
    private static final String ITERATION = "iteration";
    private static final String MILLISECONDS = "millisecondsPerIteration";

    /** @param sweep the path of the sweep's directory */
    static TrialDirectory in(Path sweep, String trial) {
        return new TrialDirectory(sweep.resolve("trials").resolve(trial));
    }

    /** Whether the experiment was run there to its end. */
    boolean holds(JsonNode experiment) {
        return outcome().filter(TrialOutcome::isCompleted).isPresent()
                && json("config.json")
                        .filter(config -> SameJson.test(config, experiment))
                        .isPresent();
    }

    /** Empty if the run goes on, was killed or never began. */
    Optional<TrialOutcome> outcome() {
        return json("summary.json").map(TrialDirectory::outcome);
    }

    /** How many iterations a run has behind it that goes on, as far as it told. */
    OptionalLong iterations() {
        try (SeekableByteChannel file = Files.newByteChannel(path.resolve("metrics.jsonl"))) {
            file.position(Math.max(0, file.size() - LONGEST_LINE));
            final String tail = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            final int end = tail.lastIndexOf('\n');
            final int begin = tail.lastIndexOf('\n', end - 1) + 1;
            return end < 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(JSON.readTree(tail.substring(begin, end))
                            .path(ITERATION)
                            .asLong());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static TrialOutcome outcome(JsonNode summary) {
        return new TrialOutcome(
                ending(summary), summary.path("failure").asText(), metrics(summary), collapsedSince(summary));
    }

    /** The first of the episodes that have no end. */
    private static OptionalLong collapsedSince(JsonNode summary) {
        return StreamSupport.stream(summary.at("/collapse/episodes").spliterator(), false)
                .filter(episode -> episode.path("until").isNull())
                .mapToLong(episode -> episode.path("since").asLong())
                .min();
    }

    private static Ending ending(JsonNode summary) {
        final String text = summary.path("ending").asText();
        return Arrays.stream(Ending.values())
                .filter(ending -> ending.text().equals(text))
                .findFirst()
                .orElse(Ending.FAILED);
    }

    /** What the experiment's metrics measured, {@code <metric>/<value>}, then those of every run, then the time. */
    private static Map<String, Double> metrics(JsonNode summary) {
        final Map<String, Double> metrics = new LinkedHashMap<>();
        summary.path("evaluations")
                .properties()
                .forEach(metric -> put(metric.getKey() + "/", metric.getValue().path("values"), metrics));
        put("", summary.path("metrics"), metrics);
        metrics.remove(ITERATION);
        metrics.put(MILLISECONDS, summary.path(MILLISECONDS).asDouble(Double.NaN));
        return metrics;
    }

    private static void put(String prefix, JsonNode values, Map<String, Double> metrics) {
        values.properties()
                .forEach(value ->
                        metrics.put(prefix + value.getKey(), value.getValue().asDouble(Double.NaN)));
    }

    private Optional<JsonNode> json(String name) {
        try {
            return Optional.of(JSON.readTree(Files.readAllBytes(path.resolve(name))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
