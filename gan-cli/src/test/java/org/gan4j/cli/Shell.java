package org.gan4j.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;
import org.gan4j.config.TypeCatalog;

/** Runs commands in this process and keeps what they print. */
final class Shell {
    private final Supplier<TypeCatalog> catalog;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Shell(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    /** @return the exit code */
    int gan(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Gan.commandLine(catalog)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Lines of the last command. */
    List<String> out() {
        return out.toString().lines().toList();
    }

    /** Lines of the last command. */
    List<String> err() {
        return err.toString().lines().toList();
    }
}
