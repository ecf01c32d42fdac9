package org.gan4j.cli.display;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.experiments.table.NumberFormat;

/** The last measurement of each of a run's metrics for people. */
record FinalMeasurements(Collection<MeasurementAt> latest) {
    /** Lines, each with its end; none without metrics. */
    String text() {
        final int width = latest.stream()
                .flatMap(measured -> measured.measurement().values().keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return latest.stream().map(measured -> text(measured, width)).collect(Collectors.joining());
    }

    private static String text(MeasurementAt measured, int width) {
        final String head =
                String.format(Locale.ROOT, "%s after %d iterations%n", measured.metric(), measured.iteration());
        return measured.measurement().values().entrySet().stream()
                .map(value -> String.format(
                        Locale.ROOT, "  %-" + width + "s  %s%n", value.getKey(), NumberFormat.FOUR_DIGITS.text(value.getValue())))
                .collect(Collectors.joining("", head, ""));
    }
}
