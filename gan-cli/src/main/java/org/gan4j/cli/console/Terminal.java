package org.gan4j.cli.console;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** What the standard streams lead to. */
public final class Terminal {
    private static final String TYPE = "TERM";
    private static final String NO_COLOR = "NO_COLOR";

    private final Map<String, String> environment;
    private final BooleanSupplier output;
    private final BooleanSupplier error;

    /** @param output whether the standard output leads to a terminal, asked only if it matters; {@code error} likewise */
    Terminal(Map<String, String> environment, BooleanSupplier output, BooleanSupplier error) {
        this.environment = Map.copyOf(environment);
        this.output = output;
        this.error = error;
    }

    public static Terminal system() {
        return new Terminal(System.getenv(), () -> is(SystemStream.Output), () -> is(SystemStream.Error));
    }

    /** Whether a line of the standard error can be redrawn. */
    boolean redrawsErrors() {
        return !isDumb() && error.getAsBoolean();
    }

    /** Whether texts may be coloured: both streams lead to a terminal, and nobody set {@code NO_COLOR} (no-color.org). */
    public boolean showsColours() {
        return !isDumb()
                && environment.getOrDefault(NO_COLOR, "").isEmpty()
                && output.getAsBoolean()
                && error.getAsBoolean();
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get(TYPE));
    }

    private static boolean is(SystemStream stream) {
        try {
            return TerminalProvider.load(TerminalBuilder.PROP_PROVIDER_JNI).isSystemStream(stream);
        } catch (IOException | LinkageError e) {
            return false;
        }
    }
}
