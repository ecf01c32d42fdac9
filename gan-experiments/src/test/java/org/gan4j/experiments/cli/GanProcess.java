package org.gan4j.experiments.cli;

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
        final List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gan.class.getName()));
        command.addAll(List.of(arguments));
        final Path out = directory.resolve("stdout.txt");
        final Path err = directory.resolve("stderr.txt");
        final Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("gan " + String.join(" ", arguments) + " does not end");
        }
        return new GanProcess(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }
}
