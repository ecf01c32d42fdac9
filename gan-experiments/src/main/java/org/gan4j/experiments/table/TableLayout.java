package org.gan4j.experiments.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.experiments.table.Column.Role;

/** Where the columns of a table have room: in how many tables below one another, and how wide each is. */
final class TableLayout {
    /**
     * A column's place in a row.
     *
     * @param column its number in the table
     */
    record Slot(int column, int width) {}

    /** Blanks between columns. */
    static final int GAP = 3;
    /** What a column of words is narrowed to before the table is broken. */
    private static final int NARROW = 24;
    /** In which any character has room. */
    private static final int LEAST = 2;

    private final List<Column> columns;
    private final List<Integer> natural;
    private final int width;

    /** @param natural the width of the widest cell of each column, its heading included */
    TableLayout(List<Column> columns, List<Integer> natural, int width) {
        this.columns = columns;
        this.natural = natural;
        this.width = width;
    }

    /** Each with the keys. A table without headings stays whole, for nobody could tell what its second part is. */
    List<List<Slot>> parts() {
        final List<Integer> keys = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).role() == Role.KEY)
                .boxed()
                .toList();
        final List<List<Slot>> parts = new ArrayList<>();
        List<Integer> part = keys;
        for (final List<Integer> group : groups(keys.size())) {
            final List<Integer> longer = joined(part, group);
            if (hasHeadings() && part.size() > keys.size() && sum(longer, this::narrow) > width) {
                parts.add(slots(part));
                part = joined(keys, group);
            } else {
                part = longer;
            }
        }
        parts.add(slots(part));
        return parts;
    }

    boolean hasHeadings() {
        return columns.stream().anyMatch(column -> !column.heading().isBlank());
    }

    static int width(List<Slot> part) {
        return part.stream().mapToInt(Slot::width).sum() + GAP * (part.size() - 1);
    }

    /** A value with its companions. */
    private List<List<Integer>> groups(int first) {
        final List<List<Integer>> groups = new ArrayList<>();
        for (int column = first; column < columns.size(); column++) {
            if (groups.isEmpty() || columns.get(column).role() == Role.VALUE) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(column);
        }
        return groups;
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private int narrow(int column) {
        return isOfWords(column) ? Math.min(natural.get(column), NARROW) : natural.get(column);
    }

    private boolean isOfWords(int column) {
        return columns.get(column).alignment() == Alignment.LEFT;
    }

    /** The widest columns become narrower until all have room: those of words, or any if that is not enough. */
    private List<Slot> slots(List<Integer> part) {
        final boolean ofWords = sum(part, column -> isOfWords(column) ? LEAST : natural.get(column)) <= width;
        final ToIntFunction<Integer> fixed = column -> ofWords && !isOfWords(column) ? natural.get(column) : LEAST;
        int limit = part.stream().mapToInt(natural::get).max().orElse(LEAST);
        while (limit > LEAST && sum(part, limited(fixed, limit)) > width) {
            limit--;
        }
        final ToIntFunction<Integer> widths = limited(fixed, limit);
        return part.stream()
                .map(column -> new Slot(column, widths.applyAsInt(column)))
                .toList();
    }

    /** Not below the fixed width. */
    private ToIntFunction<Integer> limited(ToIntFunction<Integer> fixed, int limit) {
        return column -> Math.max(fixed.applyAsInt(column), Math.min(natural.get(column), limit));
    }

    private static int sum(List<Integer> part, ToIntFunction<Integer> width) {
        return part.stream().mapToInt(width).sum() + GAP * (part.size() - 1);
    }
}
