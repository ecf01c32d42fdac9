package org.gan4j.experiments.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gan4j.experiments.file.FileFailure;

/**
 * A JVM like this one (its class path, options and environment) for another main class; it does not outlive this one.
 *
 * @param messages the file that its standard error goes to
 */
public record ChildJvm(Class<?> main, List<String> arguments, Path messages) {
    private static final long PAUSE_MILLISECONDS = 50;
    private static final long GRACE_SECONDS = 30;

    /** 128 + SIGINT, 128 + SIGTERM. */
    private static final Set<Integer> SIGNALLED = Set.of(130, 143);

    /** Options that are for this JVM alone: ports, logs and recordings cannot be shared. */
    private static final Pattern OWN =
            Pattern.compile("-agent.*|-javaagent.*|-Xlog.*|-Xrun.*|-XX:StartFlightRecording.*");

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
            throw FileFailure.of("cannot start a process", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** The last line that it wrote to its standard error. */
    public String lastMessage() {
        try {
            return new String(Files.readAllBytes(messages), Charset.defaultCharset())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((before, last) -> last)
                    .orElse("the process ended without a word");
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + messages, e);
        }
    }

    private static int follow(Process process, Consumer<String> lines, StopSignal stop) throws InterruptedException {
        final Thread reader = new Thread(() -> pass(process.inputReader(), lines), "child-output");
        reader.setDaemon(true);
        reader.start();
        while (!process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            if (stop.requested()) {
                end(process);
            }
        }
        reader.join();
        if (wasStopped(process.exitValue(), stop)) {
            throw new StoppedException();
        }
        return process.exitValue();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ctrl-C on a terminal ends the child, too, and perhaps sooner than it is known here. */
    private static boolean wasStopped(int code, StopSignal stop) throws InterruptedException {
        if (SIGNALLED.contains(code) && !stop.requested()) {
            Thread.sleep(10 * PAUSE_MILLISECONDS);
        }
        return stop.requested();
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
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !OWN.matcher(option).matches())
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), ChildMain.class.getName(), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
