package org.gan4j.experiments.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** A table as comma-separated values, quoted as RFC 4180 has it: a line of headings, then one for each row; line feeds end them. */
public record CsvTable(Table table) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** Lines, each with its end. */
    public String text() {
        final Stream<String> headings = Stream.of(
                FORMAT.format(table.columns().stream().map(Column::heading).toArray()));
        return Stream.concat(headings, table.rows().stream().map(CsvTable::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The line of headings without its end, for tables that grow. */
    public static String heading(String... names) {
        return FORMAT.format((Object[]) names);
    }

    /** A line without its end, for tables that grow. */
    public static String line(List<Cell> cells) {
        return FORMAT.format(cells.stream().map(Cell::plain).toArray());
    }
}
