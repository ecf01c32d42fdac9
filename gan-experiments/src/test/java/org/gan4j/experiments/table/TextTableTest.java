package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final Column NAME = Column.words("name").asKey();
    private static final Column LOSS = Column.numbers("loss", NumberFormat.of("%.2f"));

    @Test
    void alignsWordsAndNumbersUnderTheirHeadings() {
        final Table table = new Table(
                List.of(NAME, Column.numbers("examples", NumberFormat.WHOLE), LOSS, Column.words("remark")),
                List.of(
                        List.of(Cell.of("mnist"), Cell.of(60_000), Cell.of(0.125), Cell.of("digits")),
                        List.of(Cell.of("ring"), Cell.BLANK, Cell.UNKNOWN, Cell.BLANK)));
        assertThat(text(table, 80)).isEqualTo("""
                name    examples   loss   remark
                --------------------------------
                mnist     60,000   0.13   digits
                ring                  -
                """);
    }

    @Test
    void setsTotalsApart() {
        final Table table = new Table(
                List.of(NAME, LOSS),
                List.of(List.of(Cell.of("a"), Cell.of(1.5)), List.of(Cell.of("b"), Cell.of(12.0))),
                List.of(List.of(Cell.of("total"), Cell.of(13.5))));
        assertThat(text(table, 80)).isEqualTo("""
                name     loss
                -------------
                a        1.50
                b       12.00
                -------------
                total   13.50
                """);
    }

    @Test
    void goesOnInAnotherTableWithTheKeysAgain() {
        final Column accuracy = Column.numbers("accuracy", NumberFormat.FOUR_DIGITS);
        final Table table = new Table(
                List.of(NAME, accuracy, LOSS.asCompanion(), accuracy, LOSS.asCompanion()),
                List.of(List.of(Cell.of("loss=minimax"), Cell.of(0.5), Cell.of(1.0), Cell.of(0.75), Cell.of(2.0))));
        assertThat(text(table, 40)).isEqualTo("""
                name           accuracy   loss
                ------------------------------
                loss=minimax     0.5000   1.00

                name           accuracy   loss
                ------------------------------
                loss=minimax     0.7500   2.00
                """);
    }

    @Test
    void wrapsWords() {
        final Table table = new Table(
                List.of(NAME, Column.words("meaning")),
                List.of(
                        List.of(Cell.of("floor"), Cell.of("what the products take alone, as a share of the time")),
                        List.of(Cell.of("heap"), Cell.of("bytes"))));
        assertThat(text(table, 40)).isEqualTo("""
                name    meaning
                ----------------------------------------
                floor   what the products take alone, as
                        a share of the time
                heap    bytes
                """);
    }

    @Test
    void breaksWordsThatAreLongerThanALine() {
        final Table table =
                new Table(List.of(NAME, LOSS), List.of(List.of(Cell.of("x".repeat(40) + "-y"), Cell.of(1_234_567.0))));
        assertThat(text(table, 40)).isEqualTo("""
                name                                loss
                ----------------------------------------
                xxxxxxxxxxxxxxxxxxxxxxxxxxx   1234567.00
                xxxxxxxxxxxxx-y
                """);
    }

    @Test
    void showsNeitherHeadingsNorARuleWhereThereAreNone() {
        final Table table = new Table(
                List.of(Column.words("").asKey(), Column.words("")),
                List.of(
                        List.of(Cell.of("sgd"), Cell.of("gradient descent with momentum, as everybody knows it")),
                        List.of(Cell.BLANK, Cell.of("needs rate"))));
        assertThat(text(table, 40)).isEqualTo("""
                sgd   gradient descent with momentum, as
                      everybody knows it
                      needs rate
                """);
    }

    @Test
    void emphasisesKeysWithoutMovingWhatStandsBeside() {
        final Table table = new Table(
                List.of(NAME, Column.words("remark")),
                List.of(List.of(Cell.of("ring"), Cell.of("x")), List.of(Cell.of("mnist"), Cell.BLANK)));
        assertThat(new TextTable(table, 80, key -> "<" + key + ">").lines())
                .containsExactly("<name>    remark", "--------------", "<ring>    x", "<mnist>");
    }

    @Test
    void measuresAsTerminalsDo() {
        final Table table = new Table(
                List.of(NAME, Column.words("remark")),
                List.of(
                        List.of(Cell.of("漢字"), Cell.of("two each")),
                        List.of(Cell.of("😀"), Cell.of("two")),
                        List.of(Cell.of("e\u0301"), Cell.of("one")),
                        List.of(Cell.of("a\tb\nc\u001b"), Cell.of("blanks"))));
        assertThat(text(table, 80)).isEqualTo("""
                name    remark
                ----------------
                漢字    two each
                😀      two
                e\u0301       one
                a b c   blanks
                """);
    }

    @Test
    void needsACellForEachColumnAndKeysFirst() {
        assertThatThrownBy(() -> new Table(List.of(NAME, LOSS), List.of(List.of(Cell.of("a")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each row of a table of 2 columns must have as many cells");
        assertThatThrownBy(() -> new Table(List.of(LOSS, NAME), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keys must come before the other columns of a table");
    }

    private static String text(Table table, int width) {
        return String.join("\n", new TextTable(table, width).lines()) + "\n";
    }
}
