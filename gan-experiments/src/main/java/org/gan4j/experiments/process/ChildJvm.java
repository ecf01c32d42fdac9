package org.gan4j.experiments.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A JVM like this one (its class path, options and environment) for another main class.
 *
 * @param messages the file that its standard error goes to
 */
public record ChildJvm(Class<?> main, List<String> arguments, Path messages) {
    private static final long PAUSE_MILLISECONDS = 50;

    public ChildJvm {
        arguments = List.copyOf(arguments);
    }

    /**
     * Runs it to its end.
     *
     * @param lines takes what it prints, on a thread of its own
     * @param stop ends it early
     * @return its exit code
     * @throws StoppedException if it was ended early
     */
    public int run(Consumer<String> lines, StopSignal stop) {
        try {
            final Process process = new ProcessBuilder(command())
                    .redirectError(messages.toFile())
                    .start();
            try {
                return follow(process, lines, stop);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static int follow(Process process, Consumer<String> lines, StopSignal stop) throws InterruptedException {
        final Thread reader = new Thread(() -> pass(process.inputReader(), lines), "child-output");
        reader.setDaemon(true);
        reader.start();
        while (!process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            if (stop.requested()) {
                process.destroy();
                process.waitFor();
            }
        }
        if (stop.requested()) {
            throw new StoppedException();
        }
        reader.join();
        return process.exitValue();
    }

    private static void pass(BufferedReader output, Consumer<String> lines) {
        try (output) {
            output.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // The process is gone.
        }
    }

    private List<String> command() {
        final List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
