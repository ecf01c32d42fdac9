package org.gan4j.jmh;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.game.GameStateFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A game's state, with the moments of its optimisers, from the device to a file and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class CheckpointBenchmark {
    private static final int ANY = 128;

    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    private PlayedExperiment played;
    private Path file;

    @Setup
    public void open() throws IOException {
        played = new PlayedExperiment(experiment, backend, ANY);
        played.game().play(0);
        file = Files.createTempFile("checkpoint", ".safetensors");
        write();
    }

    @TearDown
    public void close() throws IOException {
        played.close();
        Files.delete(file);
    }

    @Benchmark
    public void write() throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            GameStateFile.write(played.game().state(), stream);
        }
    }

    @Benchmark
    public void read() throws IOException {
        played.game().restore(GameStateFile.read(file));
    }
}
