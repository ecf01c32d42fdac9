package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.BackendSpec;
import org.junit.jupiter.api.Test;

/**
 * Checks that an engine frees its memory: a process with a fixed and touched heap, playing a game and comparing points, may
 * grow by at most 8 MiB between its 500th and its 5,000th iteration. The JVM's optimising compiler, which would need more for
 * itself, is off. Linux only.
 */
public interface MemoryContract {
    long MOST_GROWTH_KILOBYTES = 8 * 1024;

    /** A public class with a public constructor without arguments: the process creates it by name. */
    Class<? extends BackendSpec> engine();

    /** Environment variables that the engine needs; none by default. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Further options for the process's JVM; none by default. */
    default List<String> options() {
        return List.of();
    }

    @Test
    default void memoryStaysFlat() throws IOException, InterruptedException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "this system has no /proc/self/status");
        final String output = runProbe();
        final long warm = residentKilobytes(output, MemoryProbe.WARM);
        final long end = residentKilobytes(output, MemoryProbe.END);
        assertThat(end - warm).as("growth in kB, from %d to %d", warm, end).isLessThanOrEqualTo(MOST_GROWTH_KILOBYTES);
    }

    private String runProbe() throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "-XX:TieredStopAtLevel=1"));
        command.addAll(options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(MemoryProbe.class.getName(), engine().getName()));
        final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        final Process process = builder.start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code; output:%n%s", output).isZero();
        return output;
    }

    private static long residentKilobytes(String output, int iterations) {
        final String start = MemoryProbe.line(iterations);
        return output.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> Long.parseLong(line.substring(start.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measurement after " + iterations + " iterations: " + output));
    }
}
