package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/**
 * The last measurements of a run's metrics for people, to four digits.
 *
 * @param latest by metric, as {@link EvaluationLog#latest} has them
 */
record FinalMeasurements(Map<String, ObjectNode> latest) {
    /** Has room in any terminal. */
    private static final int WIDTH = 80;

    private static final List<Column> COLUMNS =
            List.of(Column.words("").asKey(), Column.numbers("", NumberFormat.FOUR_DIGITS));

    /** Lines, each with its end; none without metrics. */
    String text() {
        final TextPage page = new TextPage(WIDTH);
        latest.forEach((metric, measured) -> page.add(
                        metric + " after " + measured.path("iteration").asLong() + " iterations")
                .add(table(measured.path("values")), 2));
        return page.text();
    }

    private static Table table(JsonNode values) {
        return new Table(
                COLUMNS,
                values.properties().stream()
                        .map(value -> List.of(Cell.of(value.getKey()), Cell.of(number(value.getValue()))))
                        .toList());
    }

    private static double number(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }
}
