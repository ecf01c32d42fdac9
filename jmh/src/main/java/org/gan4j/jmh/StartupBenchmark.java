package org.gan4j.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The launcher from its start to the end of a run of one iteration, with all that a run writes; the first call may build. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class StartupBenchmark {
    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    private Path directory;

    @Setup(Level.Iteration)
    public void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("startup");
    }

    @TearDown(Level.Iteration)
    public void deleteDirectory() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public void firstIteration() throws IOException, InterruptedException {
        final Path config = PlayedExperiment.file(experiment);
        gan("run", config.toString(), "--backend", backend, "--set", "/iterations=1", "--quiet", "--out", out());
    }

    private String out() {
        return directory.resolve("run").toString();
    }

    private static void gan(String... arguments) throws IOException, InterruptedException {
        final List<String> command = Stream.concat(
                        Stream.of(Path.of("gan").toAbsolutePath().toString()), Stream.of(arguments))
                .toList();
        final Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        final int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with code " + code);
        }
    }
}
