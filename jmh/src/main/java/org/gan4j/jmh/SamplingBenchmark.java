package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
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

/** 10,000 samples, from the drawing of their latents until they are on the host. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class SamplingBenchmark {
    private static final int ANY = 128;

    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    private PlayedExperiment played;
    private Sampling sampling;

    @Setup
    public void open() {
        played = new PlayedExperiment(experiment, backend, ANY);
        sampling = new Sampling(played);
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public void sample() {
        sampling.run();
    }
}
