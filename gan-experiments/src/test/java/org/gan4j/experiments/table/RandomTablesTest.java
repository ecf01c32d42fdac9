package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gan4j.experiments.table.TableLayout.Slot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a table holds and however narrow the page: all of it is there, each cell where it belongs. */
class RandomTablesTest {
    private static final int TABLES = 400;
    private static final List<String> WORDS = List.of(
            "loss",
            "non-saturating",
            "a",
            "0.5",
            "±",
            "漢字",
            "模式崩壊の検出",
            "😀",
            "e\u0301te\u0301",
            "한국어",
            "[1, 28, 28]",
            "experiments/mnist-goodfellow-2014.json",
            "x".repeat(230),
            "…",
            "\u001b[1m",
            "two\nlines",
            " ");

    static LongStream seeds() {
        return LongStream.range(0, TABLES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fitAndKeepEveryCellUnderItsHeading(long seed) {
        final Random random = new Random(seed);
        final Table table = table(random);
        final int width = 40 + random.nextInt(161);
        final List<String> lines = new TextTable(table, width).lines();
        assertThat(lines)
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));

        final List<List<Slot>> parts = new TableLayout(table.columns(), natural(table), width).parts();
        assertThat(parts.stream().flatMap(List::stream).map(Slot::column).distinct())
                .hasSameSizeAs(table.columns());
        assertThat(tables(lines)).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertStaysTogether(parts.get(i), table);
            assertHolds(tables(lines).get(i), parts.get(i), table);
        }
    }

    /** A companion comes right after the column before it. */
    private static void assertStaysTogether(List<Slot> part, Table table) {
        final List<Integer> columns = part.stream().map(Slot::column).toList();
        assertThat(columns)
                .filteredOn(column -> table.columns().get(column).role() == Column.Role.COMPANION)
                .allSatisfy(column -> assertThat(columns).containsSequence(column - 1, column));
    }

    /** What stands below one another is the heading and the cells of one column. */
    private static void assertHolds(List<String> lines, List<Slot> part, Table table) {
        int left = 0;
        for (final Slot slot : part) {
            final int from = left;
            final int to = left + slot.width();
            assertThat(lines.stream()
                            .map(line -> between(from, to, line))
                            .collect(Collectors.joining())
                            .replace(" ", ""))
                    .isEqualTo(column(table, slot.column())
                            .collect(Collectors.joining())
                            .replace(" ", ""));
            left = to + TableLayout.GAP;
        }
    }

    /** Without rules. */
    private static List<List<String>> tables(List<String> lines) {
        final List<List<String>> tables = new ArrayList<>(List.of(new ArrayList<>()));
        for (final String line : lines) {
            if (line.isEmpty()) {
                tables.add(new ArrayList<>());
            } else if (!line.matches("-+")) {
                tables.get(tables.size() - 1).add(line);
            }
        }
        return tables;
    }

    /** What a line has in some of a terminal's columns. */
    private static String between(int from, int to, String line) {
        final StringBuilder text = new StringBuilder();
        int column = 0;
        for (final int character : line.codePoints().toArray()) {
            final int width = TerminalText.width(Character.toString(character));
            final int begin = width == 0 ? column - 1 : column;
            if (begin >= from && begin < to) {
                text.appendCodePoint(character);
            }
            column += width;
        }
        return text.toString();
    }

    private static Stream<String> column(Table table, int column) {
        final Column of = table.columns().get(column);
        return Stream.concat(
                Stream.of(TerminalText.onOneLine(of.heading())),
                Stream.of(table.rows(), table.totals())
                        .flatMap(List::stream)
                        .map(row -> TerminalText.onOneLine(row.get(column).shown(of.format()))));
    }

    private static List<Integer> natural(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i ->
                        column(table, i).mapToInt(TerminalText::width).max().orElse(0))
                .toList();
    }

    private static Table table(Random random) {
        final List<Column> columns = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            columns.add(column(random).asKey());
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            columns.add(column(random));
            if (random.nextInt(3) == 0) {
                columns.add(column(random).asCompanion());
            }
        }
        return new Table(
                columns, rows(1 + random.nextInt(6), columns, random), rows(random.nextInt(3), columns, random));
    }

    private static Column column(Random random) {
        final String heading = "h" + phrase(random);
        return random.nextBoolean()
                ? Column.words(heading)
                : Column.numbers(heading, random.nextBoolean() ? NumberFormat.FOUR_DIGITS : NumberFormat.of("%,.30f"));
    }

    private static List<List<Cell>> rows(int count, List<Column> columns, Random random) {
        return IntStream.range(0, count)
                .mapToObj(row -> columns.stream()
                        .map(column -> column.role() == Column.Role.KEY ? Cell.of("k") : cell(random))
                        .toList())
                .toList();
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Cell.of(random.nextGaussian() * 1e6);
            case 1 -> Cell.of(random.nextLong());
            case 2 -> Cell.UNKNOWN;
            default -> Cell.of(phrase(random));
        };
    }

    private static String phrase(Random random) {
        return random.ints(random.nextInt(12), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }
}
