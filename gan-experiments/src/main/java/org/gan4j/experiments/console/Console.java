package org.gan4j.experiments.console;

import java.io.IOException;
import java.io.PrintStream;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Where a command speaks.
 *
 * @param out results: the path of what was made, alone
 * @param err everything else
 * @param terminal whether {@code err} can redraw a line
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {
    public static Console system() {
        return new Console(System.out, System.err, isTerminal());
    }

    private static boolean isTerminal() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return TerminalProvider.load(TerminalBuilder.PROP_PROVIDER_JNI).isSystemStream(SystemStream.Error);
        } catch (IOException | LinkageError e) {
            return false;
        }
    }
}
