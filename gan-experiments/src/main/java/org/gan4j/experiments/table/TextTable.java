package org.gan4j.experiments.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.experiments.table.Column.Role;
import org.gan4j.experiments.table.TableLayout.Slot;

/**
 * A table in a monospaced font, with no line wider than it may be. Where the columns have no room beside one another, the table
 * goes on in another below, with the keys again; where that is not enough, words are wrapped. No cell is shortened.
 */
public final class TextTable {
    private final Table table;
    private final int width;
    private final UnaryOperator<String> emphasis;

    /** @param width in columns of a terminal, at least 5 for each key, and each value and companion that stay together */
    public TextTable(Table table, int width) {
        this(table, width, UnaryOperator.identity());
    }

    /** @param emphasis of keys, by something that has no width */
    public TextTable(Table table, int width, UnaryOperator<String> emphasis) {
        this.table = table;
        this.width = width;
        this.emphasis = emphasis;
    }

    public List<String> lines() {
        final TableLayout layout = new TableLayout(table.columns(), naturalWidths(), width);
        final List<String> lines = new ArrayList<>();
        for (final List<Slot> part : layout.parts()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            final String rule = "-".repeat(TableLayout.width(part));
            if (layout.hasHeadings()) {
                addRow(part, this::heading, lines);
                lines.add(rule);
            }
            table.rows().forEach(row -> addRow(part, column -> text(row, column), lines));
            if (!table.totals().isEmpty()) {
                lines.add(rule);
            }
            table.totals().forEach(row -> addRow(part, column -> text(row, column), lines));
        }
        return lines;
    }

    private List<Integer> naturalWidths() {
        return IntStream.range(0, table.columns().size())
                .mapToObj(this::naturalWidth)
                .toList();
    }

    private int naturalWidth(int column) {
        final Stream<String> cells =
                Stream.of(table.rows(), table.totals()).flatMap(List::stream).map(row -> text(row, column));
        return Stream.concat(Stream.of(heading(column)), cells)
                .mapToInt(TerminalText::width)
                .max()
                .orElse(0);
    }

    private String heading(int column) {
        return TerminalText.onOneLine(table.columns().get(column).heading());
    }

    private String text(List<Cell> row, int column) {
        return TerminalText.onOneLine(
                row.get(column).shown(table.columns().get(column).format()));
    }

    private void addRow(List<Slot> part, IntFunction<String> text, List<String> lines) {
        final List<List<String>> cells = part.stream()
                .map(slot -> TerminalText.wrapped(text.apply(slot.column()), slot.width(), 0))
                .toList();
        final int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            final int line = i;
            lines.add(line(
                    part,
                    cells.stream()
                            .map(cell -> line < cell.size() ? cell.get(line) : "")
                            .toList()));
        }
    }

    /** Without blanks at its end. */
    private String line(List<Slot> part, List<String> cells) {
        final StringBuilder line = new StringBuilder();
        int blanks = 0;
        for (int i = 0; i < cells.size(); i++) {
            final Column column = table.columns().get(part.get(i).column());
            final String cell = cells.get(i);
            final int missing = part.get(i).width() - TerminalText.width(cell);
            final int before = column.alignment() == Alignment.LEFT ? 0 : missing;
            blanks += before;
            if (!cell.isEmpty()) {
                line.append(" ".repeat(blanks)).append(column.role() == Role.KEY ? emphasis.apply(cell) : cell);
                blanks = 0;
            }
            blanks += missing - before + TableLayout.GAP;
        }
        return line.toString();
    }
}
