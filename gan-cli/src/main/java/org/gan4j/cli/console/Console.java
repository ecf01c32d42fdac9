package org.gan4j.cli.console;

import java.io.PrintStream;

/**
 * The streams that a command prints to.
 *
 * @param out results: only the path of what was made
 * @param err everything else
 * @param terminal whether {@code err} can redraw a line
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {
    public static Console system() {
        return new Console(System.out, System.err, Terminal.system().redrawsErrors());
    }
}
