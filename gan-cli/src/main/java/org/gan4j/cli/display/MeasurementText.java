package org.gan4j.cli.display;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.experiments.table.NumberFormat;

/** A measurement as one line of text. */
record MeasurementText(MeasurementAt measured) {
    /** All values. */
    String full() {
        return measured.metric() + " after " + measured.iteration() + "  "
                + values().map(MeasurementText::text).collect(Collectors.joining("  "));
    }

    /** Only the first value. */
    String headline() {
        return values().map(MeasurementText::text).findFirst().orElse(measured.metric());
    }

    private Stream<Map.Entry<String, Double>> values() {
        return measured.measurement().values().entrySet().stream();
    }

    private static String text(Map.Entry<String, Double> value) {
        return value.getKey() + " " + NumberFormat.FOUR_DIGITS.text(value.getValue());
    }
}
