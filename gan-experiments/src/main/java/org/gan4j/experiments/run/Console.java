package org.gan4j.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Where a run speaks.
 *
 * @param out results: the directory's path alone
 * @param err everything else
 * @param terminal whether {@code err} can redraw a line
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
    static Console system() {
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
