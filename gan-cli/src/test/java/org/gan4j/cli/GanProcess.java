package org.gan4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A {@code gan} in a process of its own, as a person runs it.
 *
 * @param out lines of the standard output
 * @param err lines of the standard error
 */
record GanProcess(int exitCode, List<String> out, List<String> err) {
    private static final int LONGEST_SECONDS = 120;

    /** With the class path of the tests, in a directory that is empty at first. */
    static GanProcess run(Path directory, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        return end(start(directory, javaOptions, arguments), directory);
    }

    /** Starts what {@link #end} waits for. */
    static Process start(Path directory, List<String> javaOptions, String... arguments) throws IOException {
        return builder(directory, javaOptions, arguments).start();
    }

    /** For what is to differ. */
    static ProcessBuilder builder(Path directory, List<String> javaOptions, String... arguments) {
        final List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gan.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out(directory).toFile())
                .redirectError(err(directory).toFile());
    }

    static GanProcess end(Process process, Path directory) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("gan does not end: " + process.info());
        }
        return new GanProcess(process.exitValue(), lines(out(directory)), lines(err(directory)));
    }

    /** None if the stream went elsewhere. */
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Path out(Path directory) {
        return directory.resolve("stdout.txt");
    }

    private static Path err(Path directory) {
        return directory.resolve("stderr.txt");
    }
}
