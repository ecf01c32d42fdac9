package org.gan4j.experiments.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
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
 * @param messages the file for its standard error, and for its standard output where nobody else takes that
 */
public record ChildJvm(Class<?> main, List<String> arguments, Path messages) {
    private static final long PAUSE_MILLISECONDS = 50;
    private static final long GRACE_SECONDS = 30;

    /** 128 + SIGINT, 128 + SIGTERM. */
    private static final Set<Integer> SIGNALLED = Set.of(130, 143);

    /** Options that are for this JVM alone: ports, logs and recordings cannot be shared. */
    private static final Pattern OWN = Pattern.compile(
            "-agent.*|-javaagent.*|-Xlog.*|-Xrun.*|-XX:StartFlightRecording.*" + "|-Dcom\\.sun\\.management\\..*");

    /** What it says is in UTF-8, wherever it runs; JDKs know the one or the other of these. */
    private static final List<String> ENCODINGS = List.of(
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8");

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
        return run(new ProcessBuilder(command()).redirectError(messages.toFile()), lines, stop);
    }

    /** Runs it to its end, as the other one does; what it prints goes to the messages, as a crash of the JVM does. */
    public int run(StopSignal stop) {
        final ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(messages.toFile());
        return run(builder, line -> {}, stop);
    }

    /** The lines of its messages that are not blank; what is not in UTF-8, as of a crash, is replaced. */
    public List<String> messageLines() {
        try {
            return new String(Files.readAllBytes(messages), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + messages, e);
        }
    }

    /** The options of this JVM that a child has, too. */
    public static List<String> options() {
        return shared(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    static List<String> shared(List<String> options) {
        return options.stream().filter(option -> !OWN.matcher(option).matches()).toList();
    }

    private static int run(ProcessBuilder builder, Consumer<String> lines, StopSignal stop) {
        try {
            final Process process = builder.start();
            try {
                return follow(process, lines, stop);
            } finally {
                process.destroyForcibly().onExit().join(); // even if this thread is interrupted
            }
        } catch (IOException e) {
            throw FileFailure.of("cannot start a process", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static int follow(Process process, Consumer<String> lines, StopSignal stop) throws InterruptedException {
        final Thread reader =
                new Thread(() -> pass(process.inputReader(StandardCharsets.UTF_8), lines), "child-output");
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
        command.addAll(options());
        command.addAll(ENCODINGS);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                main.getName()));
        command.addAll(arguments);
        return command;
    }
}
