package org.gan4j.cli;

import com.google.common.base.Throwables;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.function.BooleanSupplier;
import org.gan4j.api.backend.BackendUnavailableException;
import org.gan4j.api.data.DataException;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.PluginException;
import org.gan4j.experiments.bench.BenchFailedException;
import org.gan4j.experiments.classifier.UntrainableException;
import org.gan4j.experiments.compare.PlayerFailedException;
import org.gan4j.spec.PathFault;
import picocli.CommandLine;

/** Reports a failure in one line, without a stack trace unless the user asks for it. */
final class Failures {
    private final BooleanSupplier debug;

    Failures(BooleanSupplier debug) {
        this.debug = debug;
    }

    /**
     * Prints the failure to the command's error stream, in its colours.
     *
     * @return the exit code
     */
    int report(Throwable failure, CommandLine command) {
        final PrintWriter err = command.getErr();
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        err.println(command.getColorScheme().errorText(message(failure)));
        err.flush();
        return isUnusable(failure) ? ExitCode.UNUSABLE : ExitCode.FAILED;
    }

    private static String message(Throwable failure) {
        if (failure instanceof InvalidPathException path) {
            return "not a valid file name: " + path.getInput() + ": " + PathFault.of(path);
        }
        return isExplained(failure)
                ? failure.getMessage()
                : "unexpected error: " + oneLine(failure) + " (run with --debug or GAN_DEBUG=1 for the stack trace)";
    }

    /** Whether the user's input cannot be used; a run throws {@code IllegalArgumentException} only before it begins. */
    private static boolean isUnusable(Throwable failure) {
        return failure instanceof ConfigurationException
                || failure instanceof PluginException
                || failure instanceof IllegalArgumentException;
    }

    /** Whether the message is written for the user. */
    private static boolean isExplained(Throwable failure) {
        return failure.getMessage() != null
                && (isUnusable(failure)
                        || failure instanceof DataException
                        || failure instanceof BackendUnavailableException
                        || failure instanceof PlayerFailedException
                        || failure instanceof BenchFailedException
                        || failure instanceof UntrainableException
                        || failure instanceof UncheckedIOException);
    }

    private static String oneLine(Throwable failure) {
        final Throwable root = Throwables.getRootCause(failure);
        if (root instanceof OutOfMemoryError) {
            return "out of memory; a smaller network, batchSize or sampleCount needs less (" + root.getMessage() + ")";
        }
        return root.toString().lines().findFirst().orElse("");
    }
}
