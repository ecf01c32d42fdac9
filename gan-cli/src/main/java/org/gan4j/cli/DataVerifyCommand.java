package org.gan4j.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.data.DataCatalog;
import org.gan4j.experiments.data.DataCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan data verify}. */
@Command(
        name = "verify",
        description = "Read all of the data: compares the checksums of files that have them, and checks every value.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan data verify",
            "  gan data verify mnist",
            "  gan data verify experiments/mine.json",
            "",
            "Exit codes: 0 if all data are sound, 1 if something is corrupt or missing."
        })
final class DataVerifyCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME|CONFIG",
            arity = "0..*",
            description = "Types of data, or experiments. Default: all types that need no configuration.")
    private List<String> names = new ArrayList<>();

    DataVerifyCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final DataCatalog data = new DataCatalog(catalog.get());
        int code = ExitCode.OK;
        for (final String name : names.isEmpty() ? data.ready() : names) {
            if (!verify(name, data.find(name))) {
                code = ExitCode.FAILED;
            }
        }
        return code;
    }

    private boolean verify(String name, DataSpec data) {
        try (LateLoadProgress progress = new LateLoadProgress(Console.system())) {
            print(spec.commandLine().getOut(), name + "  " + text(DataCheck.run(data, progress)));
            return true;
        } catch (DataException e) {
            print(spec.commandLine().getErr(), name + "  " + e.getMessage());
            return false;
        }
    }

    private static String text(SplitSizes sizes) {
        return String.format(
                Locale.ROOT,
                "ok: train %,d, validation %,d, test %,d examples",
                sizes.train(),
                sizes.validation(),
                sizes.test());
    }

    private static void print(PrintWriter stream, String line) {
        stream.println(line);
        stream.flush();
    }
}
