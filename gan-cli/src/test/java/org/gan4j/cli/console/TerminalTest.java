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
        assertThat(new Terminal(plain, never, never).showsColours()).isFalse();
        assertThat(new Terminal(plain, never, never).redrawsErrors()).isFalse();
        assertThat(new Terminal(XTERM, () -> false, never).showsColours()).isFalse();
    }

    private static Terminal terminal(Map<String, String> environment, boolean output, boolean error) {
        return new Terminal(environment, () -> output, () -> error);
    }
}
