package org.gan4j.experiments.run;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.metric.Measurement;
import org.gan4j.experiments.console.FigureText;

/**
 * What a metric of a run found.
 *
 * @param iteration rounds played by then
 * @param metric its name in the run
 */
record MeasurementAt(long iteration, String metric, Measurement measurement) {
    /** For people, in one line. */
    String text() {
        return metric + " after " + iteration + "  "
                + values().map(MeasurementAt::text).collect(Collectors.joining("  "));
    }

    /** The first of the values alone. */
    String headline() {
        return values().map(MeasurementAt::text).findFirst().orElse(metric);
    }

    private Stream<Map.Entry<String, Double>> values() {
        return measurement.values().entrySet().stream();
    }

    private static String text(Map.Entry<String, Double> value) {
        return value.getKey() + " " + FigureText.of(value.getValue());
    }
}
