package org.gan4j.cli.display;

import java.util.Collection;
import java.util.List;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/** The last measurement of each of a run's metrics as text. */
record FinalMeasurements(Collection<MeasurementAt> latest) {
    /** Has room in any terminal. */
    private static final int WIDTH = 80;

    private static final List<Column> COLUMNS =
            List.of(Column.words("").asKey(), Column.numbers("", NumberFormat.FOUR_DIGITS));

    /** Lines, each with its line end; empty without metrics. */
    String text() {
        final TextPage page = new TextPage(WIDTH);
        latest.forEach(measured -> page.add(measured.metric() + " after " + measured.iteration() + " iterations")
                .add(table(measured), 2));
        return page.text();
    }

    private static Table table(MeasurementAt measured) {
        return new Table(
                COLUMNS,
                measured.measurement().values().entrySet().stream()
                        .map(value -> List.of(Cell.of(value.getKey()), Cell.of(value.getValue())))
                        .toList());
    }
}
