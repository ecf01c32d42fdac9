package org.gan4j.cli.console;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.gan4j.experiments.table.TextPage;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Whether the standard streams lead to a terminal, and what the terminal can show. */
public final class Terminal {
    private static final String TYPE = "TERM";
    private static final String NO_COLOR = "NO_COLOR";
    private static final String COLUMNS = "COLUMNS";
    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,4}");

    private final Map<String, String> environment;
    private final BooleanSupplier output;
    private final BooleanSupplier error;
    private final IntSupplier width;

    /**
     * @param output whether the standard output leads to a terminal, asked only if it matters; {@code error} likewise
     * @param width of the terminal that the standard output leads to; 0 if it has none
     */
    Terminal(Map<String, String> environment, BooleanSupplier output, BooleanSupplier error, IntSupplier width) {
        this.environment = Map.copyOf(environment);
        this.output = output;
        this.error = error;
        this.width = width;
    }

    public static Terminal system() {
        return new Terminal(
                System.getenv(), () -> is(SystemStream.Output), () -> is(SystemStream.Error), Terminal::systemWidth);
    }

    /** Whether a line of the standard error can be redrawn. */
    boolean redrawsErrors() {
        return !isDumb() && error.getAsBoolean();
    }

    /** Whether texts may be coloured: both streams lead to a terminal, and {@code NO_COLOR} is not set (no-color.org). */
    public boolean showsColours() {
        return !isDumb()
                && environment.getOrDefault(NO_COLOR, "").isEmpty()
                && output.getAsBoolean()
                && error.getAsBoolean();
    }

    /**
     * How many columns a text for the standard output may take, at least {@link TextPage#LEAST_WIDTH}: what {@code COLUMNS}
     * says, else what the terminal has, else {@link TextPage#STANDARD_WIDTH}.
     */
    public int width() {
        final String said = environment.getOrDefault(COLUMNS, "");
        if (WIDTH.matcher(said).matches()) {
            return Math.max(TextPage.LEAST_WIDTH, Integer.parseInt(said));
        }
        final int known = output.getAsBoolean() ? width.getAsInt() : 0;
        return known > 0 ? Math.max(TextPage.LEAST_WIDTH, known) : TextPage.STANDARD_WIDTH;
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get(TYPE));
    }

    private static boolean is(SystemStream stream) {
        try {
            return provider().isSystemStream(stream);
        } catch (IOException | LinkageError e) {
            return false;
        }
    }

    private static int systemWidth() {
        try {
            return provider().systemStreamWidth(SystemStream.Output);
        } catch (IOException | LinkageError e) {
            return 0;
        }
    }

    private static TerminalProvider provider() throws IOException {
        return TerminalProvider.load(TerminalBuilder.PROP_PROVIDER_JNI);
    }
}
