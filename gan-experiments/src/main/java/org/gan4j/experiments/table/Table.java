package org.gan4j.experiments.table;

import java.util.List;
import org.gan4j.experiments.table.Column.Role;

/**
 * Rows of cells, one for each column. How they are shown is the renderers' concern.
 *
 * @param columns the keys first
 * @param totals rows that sum up the others
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<List<Cell>> totals) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        requireKeysFirst(columns);
        requireWidth(columns.size(), rows);
        requireWidth(columns.size(), totals);
    }

    /** Without totals. */
    public Table(List<Column> columns, List<List<Cell>> rows) {
        this(columns, rows, List.of());
    }

    /**
     * Names beside what they mean, without headings.
     *
     * @param rows a name and its meaning each; where the name is blank, the meaning goes on
     */
    public static Table ofMeanings(List<List<Cell>> rows) {
        return new Table(List.of(Column.words("").asKey(), Column.words("")), rows);
    }

    private static void requireKeysFirst(List<Column> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.KEY && columns.get(i - 1).role() != Role.KEY) {
                throw new IllegalArgumentException("keys must come before the other columns of a table");
            }
        }
    }

    private static void requireWidth(int width, List<List<Cell>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row of a table of " + width + " columns must have as many cells");
        }
    }
}
