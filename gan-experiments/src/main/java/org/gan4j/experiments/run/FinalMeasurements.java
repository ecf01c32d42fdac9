package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.experiments.console.FigureText;

/**
 * The last measurements of a run's metrics for people, to four digits.
 *
 * @param latest by metric, as {@link EvaluationLog#latest} has them
 */
record FinalMeasurements(Map<String, ObjectNode> latest) {

    /** Lines, each with its end; none without metrics. */
    String text() {
        final int width = latest.values().stream()
                .flatMap(measured -> values(measured).properties().stream())
                .mapToInt(value -> value.getKey().length())
                .max()
                .orElse(0);
        return latest.entrySet().stream()
                .map(metric -> text(metric.getKey(), metric.getValue(), width))
                .collect(Collectors.joining());
    }

    private static String text(String metric, ObjectNode measured, int width) {
        final String head = String.format(
                Locale.ROOT,
                "%s after %d iterations%n",
                metric,
                measured.path("iteration").asLong());
        return values(measured).properties().stream()
                .map(value -> String.format("  %-" + width + "s  %s%n", value.getKey(), number(value.getValue())))
                .collect(Collectors.joining("", head, ""));
    }

    private static JsonNode values(ObjectNode measured) {
        return measured.path("values");
    }

    private static String number(JsonNode value) {
        return FigureText.of(value.isNumber() ? value.doubleValue() : Double.NaN);
    }
}
