package org.gan4j.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @Test
    void showsColoursWhereBothStreamsLeadToATerminal() {
        assertThat(terminal(XTERM, true, true).showsColours()).isTrue();
        assertThat(terminal(Map.of(), true, true).showsColours()).isTrue();
        assertThat(terminal(XTERM, true, false).showsColours()).isFalse();
        assertThat(terminal(XTERM, false, true).showsColours()).isFalse();
    }

    @Test
    void showsNoneWhereSomebodySaysSo() {
        assertThat(terminal(Map.of("NO_COLOR", "1"), true, true).showsColours()).isFalse();
        assertThat(terminal(Map.of("NO_COLOR", ""), true, true).showsColours()).isTrue();
        assertThat(terminal(Map.of("TERM", "dumb"), true, true).showsColours()).isFalse();
    }

    @Test
    void redrawsOnTerminalsThatCan() {
        assertThat(terminal(XTERM, false, true).redrawsErrors()).isTrue();
        assertThat(terminal(Map.of("NO_COLOR", "1"), false, true).redrawsErrors())
                .isTrue();
        assertThat(terminal(XTERM, true, false).redrawsErrors()).isFalse();
        assertThat(terminal(Map.of("TERM", "dumb"), true, true).redrawsErrors()).isFalse();
    }

    @Test
    void asksOnlyWhereItMatters() {
        final Map<String, String> plain = Map.of("NO_COLOR", "1", "TERM", "dumb");
        final BooleanSupplier never = () -> {
            throw new AssertionError("asked");
        };
        assertThat(new Terminal(plain, never, never, () -> 0).showsColours()).isFalse();
        assertThat(new Terminal(plain, never, never, () -> 0).redrawsErrors()).isFalse();
        assertThat(new Terminal(XTERM, () -> false, never, () -> 0).showsColours())
                .isFalse();
    }

    @Test
    void isAsWideAsTheEnvironmentSaysOrTheTerminalIs() {
        assertThat(terminal(XTERM, 80, true).width()).isEqualTo(80);
        assertThat(terminal(Map.of("COLUMNS", "200"), 80, true).width()).isEqualTo(200);
        assertThat(terminal(Map.of("COLUMNS", "200"), 80, false).width()).isEqualTo(200);
        assertThat(terminal(Map.of("COLUMNS", "wide"), 80, true).width()).isEqualTo(80);
        assertThat(terminal(Map.of("COLUMNS", "0"), 80, true).width()).isEqualTo(80);
    }

    @Test
    void isNoNarrowerThanAnyTableNeeds() {
        assertThat(terminal(XTERM, 20, true).width()).isEqualTo(40);
        assertThat(terminal(Map.of("COLUMNS", "1"), 80, true).width()).isEqualTo(40);
    }

    @Test
    void hasAStandardWidthWhereThereIsNoTerminal() {
        assertThat(terminal(XTERM, 80, false).width()).isEqualTo(110);
        assertThat(terminal(XTERM, 0, true).width()).isEqualTo(110);
    }

    private static Terminal terminal(Map<String, String> environment, int width, boolean output) {
        return new Terminal(environment, () -> output, () -> false, () -> width);
    }

    private static Terminal terminal(Map<String, String> environment, boolean output, boolean error) {
        return new Terminal(environment, () -> output, () -> error, () -> 0);
    }
}
