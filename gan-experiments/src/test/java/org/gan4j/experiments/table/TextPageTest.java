package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {
    private static final Table TABLE = new Table(
            List.of(Column.words("").asKey(), Column.words("")),
            List.of(List.of(Cell.of("noise"), Cell.of("values that know nothing of the data"))));

    @Test
    void wrapsParagraphsAndTables() {
        final TextPage page = new TextPage(40)
                .add("the generator of runs/ring, after 20,000 iterations")
                .blank()
                .add("  loss=minimax: seed 1 since 300, seed 2 since 1200")
                .add(TABLE, 4);
        assertThat(page.text().replace(System.lineSeparator(), "\n")).isEqualTo("""
                the generator of runs/ring, after 20,000
                  iterations

                  loss=minimax: seed 1 since 300, seed 2
                    since 1200
                    noise   values that know nothing of
                            the data
                """);
    }
}
