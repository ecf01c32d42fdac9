package org.gan4j.experiments.rundir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gan4j.api.run.Ending;

/**
 * {@code summary.json}: how a run ended and what it had reached by then.
 *
 * @param failure why it failed, in a line; empty unless it did
 * @param stoppedEarly why it was completed before its last iteration; empty unless it was
 * @param iterations played
 * @param millisecondsPerIteration of playing; empty if no iteration was played
 * @param best the best generator; empty if none was kept
 * @param observed the last observation's values; empty if there was none
 * @param measured the last measurement of each metric, by its name, as a line of {@code evaluations.jsonl}
 */
public record RunSummary(
        Ending ending,
        Optional<String> failure,
        Optional<String> stoppedEarly,
        long iterations,
        long plannedIterations,
        double wallSeconds,
        OptionalDouble millisecondsPerIteration,
        Optional<JsonNode> best,
        Collapse collapse,
        Optional<JsonNode> observed,
        Map<String, JsonNode> measured) {
    /**
     * Whether the generator collapsed.
     *
     * @param notYetDiverse quantities that were never above their share, while that was no sign of a collapse yet
     * @param episodes in the order of their beginning
     */
    public record Collapse(List<String> notYetDiverse, List<Episode> episodes) {
        public Collapse {
            notYetDiverse = List.copyOf(notYetDiverse);
            episodes = List.copyOf(episodes);
        }

        /** The first iteration of the first episode that had no end; empty if there is none. */
        public OptionalLong since() {
            return episodes.stream()
                    .filter(episode -> episode.until().isEmpty())
                    .mapToLong(Episode::since)
                    .min();
        }
    }

    /**
     * A time in which a quantity was below its share.
     *
     * @param quantity {@code diversity}, or the metric whose coverage it is
     * @param share below which it counts as collapsed
     * @param since the first iteration at which it was seen below
     * @param until the first at which it was seen clearly above again; empty if it was not
     * @param least the least value
     */
    public record Episode(String quantity, double share, long since, OptionalLong until, double least) {}

    private static final String ENDING = "ending";
    private static final String FAILURE = "failure";
    private static final String STOPPED_EARLY = "stoppedEarly";
    private static final String ITERATIONS = "iterations";
    private static final String PLANNED = "plannedIterations";
    private static final String WALL_SECONDS = "wallSeconds";
    private static final String MILLISECONDS = "millisecondsPerIteration";
    private static final String BEST = "best";
    private static final String COLLAPSE = "collapse";
    private static final String COLLAPSED = "collapsed";
    private static final String NOT_YET_DIVERSE = "notYetDiverse";
    private static final String EPISODES = "episodes";
    private static final String QUANTITY = "quantity";
    private static final String SHARE = "share";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String LEAST = "least";
    private static final String OBSERVED = "metrics";
    private static final String MEASURED = "evaluations";
    private static final String ITERATION = "iteration";
    private static final String VALUES = "values";

    public RunSummary {
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    }

    /** What is missing is empty or 0; an unknown ending counts as failed. */
    static RunSummary of(JsonNode json) {
        final Map<String, JsonNode> measured = new LinkedHashMap<>();
        json.path(MEASURED).properties().forEach(metric -> measured.put(metric.getKey(), metric.getValue()));
        return new RunSummary(
                ending(json.path(ENDING).asText()),
                text(json, FAILURE),
                text(json, STOPPED_EARLY),
                json.path(ITERATIONS).asLong(),
                json.path(PLANNED).asLong(),
                json.path(WALL_SECONDS).asDouble(),
                json.has(MILLISECONDS)
                        ? OptionalDouble.of(json.path(MILLISECONDS).asDouble(Double.NaN))
                        : OptionalDouble.empty(),
                Optional.ofNullable(json.get(BEST)),
                collapse(json.path(COLLAPSE)),
                Optional.ofNullable(json.get(OBSERVED)),
                measured);
    }

    public ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(ENDING, ending.text());
        failure.ifPresent(reason -> json.put(FAILURE, reason));
        stoppedEarly.ifPresent(reason -> json.put(STOPPED_EARLY, reason));
        json.put(ITERATIONS, iterations);
        json.put(PLANNED, plannedIterations);
        json.put(WALL_SECONDS, wallSeconds);
        millisecondsPerIteration.ifPresent(time -> json.put(MILLISECONDS, time));
        best.ifPresent(found -> json.set(BEST, found));
        write(collapse, json.putObject(COLLAPSE));
        observed.ifPresent(values -> json.set(OBSERVED, values));
        if (!measured.isEmpty()) {
            measured.forEach(json.putObject(MEASURED)::set);
        }
        return json;
    }

    /**
     * The last values: those of the experiment's metrics, {@code <metric>/<value>}, those of the last observation, and the
     * milliseconds per iteration; NaN for one that is no number.
     */
    public Map<String, Double> lastValues() {
        final Map<String, Double> values = new LinkedHashMap<>();
        measured.forEach((metric, line) -> put(metric + "/", line.path(VALUES), values));
        observed.ifPresent(observation -> put("", observation, values));
        values.remove(ITERATION);
        values.put(MILLISECONDS, millisecondsPerIteration.orElse(Double.NaN));
        return values;
    }

    private static void put(String prefix, JsonNode from, Map<String, Double> values) {
        from.properties()
                .forEach(value ->
                        values.put(prefix + value.getKey(), value.getValue().asDouble(Double.NaN)));
    }

    private static Ending ending(String text) {
        return Arrays.stream(Ending.values())
                .filter(ending -> ending.text().equals(text))
                .findFirst()
                .orElse(Ending.FAILED);
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
    }

    private static Collapse collapse(JsonNode json) {
        return new Collapse(
                json.path(NOT_YET_DIVERSE).valueStream().map(JsonNode::asText).toList(),
                json.path(EPISODES).valueStream().map(RunSummary::episode).toList());
    }

    private static void write(Collapse collapse, ObjectNode json) {
        json.put(COLLAPSED, collapse.since().isPresent());
        collapse.notYetDiverse().forEach(json.putArray(NOT_YET_DIVERSE)::add);
        final ArrayNode episodes = json.putArray(EPISODES);
        collapse.episodes().forEach(episode -> write(episode, episodes.addObject()));
    }

    private static Episode episode(JsonNode json) {
        return new Episode(
                json.path(QUANTITY).asText(),
                json.path(SHARE).asDouble(),
                json.path(SINCE).asLong(),
                json.path(UNTIL).isNumber() ? OptionalLong.of(json.path(UNTIL).asLong()) : OptionalLong.empty(),
                json.path(LEAST).asDouble());
    }

    private static void write(Episode episode, ObjectNode json) {
        json.put(QUANTITY, episode.quantity()).put(SHARE, episode.share()).put(SINCE, episode.since());
        episode.until().ifPresentOrElse(iteration -> json.put(UNTIL, iteration), () -> json.putNull(UNTIL));
        json.put(LEAST, episode.least());
    }
}
