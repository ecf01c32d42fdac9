package org.gan4j.experiments.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @Test
    void showsColoursWhereBothStreamsLeadToATerminal() {
        assertThat(new Terminal(XTERM, true, true).showsColours()).isTrue();
        assertThat(new Terminal(Map.of(), true, true).showsColours()).isTrue();
        assertThat(new Terminal(XTERM, true, false).showsColours()).isFalse();
        assertThat(new Terminal(XTERM, false, true).showsColours()).isFalse();
    }

    @Test
    void showsNoneWhereSomebodySaysSo() {
        assertThat(new Terminal(Map.of("NO_COLOR", "1"), true, true).showsColours())
                .isFalse();
        assertThat(new Terminal(Map.of("NO_COLOR", ""), true, true).showsColours())
                .isTrue();
        assertThat(new Terminal(Map.of("TERM", "dumb"), true, true).showsColours())
                .isFalse();
    }

    @Test
    void redrawsOnTerminalsThatCan() {
        assertThat(new Terminal(XTERM, false, true).redrawsErrors()).isTrue();
        assertThat(new Terminal(Map.of("NO_COLOR", "1"), false, true).redrawsErrors())
                .isTrue();
        assertThat(new Terminal(XTERM, true, false).redrawsErrors()).isFalse();
        assertThat(new Terminal(Map.of("TERM", "dumb"), true, true).redrawsErrors())
                .isFalse();
    }
}
