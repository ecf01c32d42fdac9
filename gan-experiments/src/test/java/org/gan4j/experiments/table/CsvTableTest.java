package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void writesNumbersInFullAndQuotesWhatNeedsIt() {
        final NumberFormat rounded = NumberFormat.of("%.1f");
        final Table table = new Table(
                List.of(Column.words("variant").asKey(), Column.numbers("n", rounded), Column.numbers("a,b", rounded)),
                List.of(
                        List.of(Cell.of("say \"x\", twice"), Cell.of(12_345), Cell.of(1e-5)),
                        List.of(Cell.of("two\nlines"), Cell.BLANK, Cell.of(Double.NaN)),
                        List.of(Cell.of("plain, but"), Cell.UNKNOWN, Cell.of(-0.1))));
        assertThat(new CsvTable(table).text()).isEqualTo("""
                variant,n,"a,b"
                "say ""x"", twice",12345,1.0E-5
                "two
                lines",,
                "plain, but",,-0.1
                """);
    }

    @Test
    void writesALineOfATableThatGrows() {
        assertThat(CsvTable.line(
                        List.of(Cell.of(10), Cell.of("mode-coverage"), Cell.of("a,b"), Cell.of(0.5), Cell.BLANK)))
                .isEqualTo("10,mode-coverage,\"a,b\",0.5,");
    }
}
