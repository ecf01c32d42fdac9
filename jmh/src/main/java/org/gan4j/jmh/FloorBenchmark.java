package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
import org.gan4j.api.backend.Backend;
import org.gan4j.experiments.config.Experiment;
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

/** The floor under {@link IterationBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class FloorBenchmark {
    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    @Param({"64", "128", "512"})
    int batchSize;

    private Backend engine;
    private Floor floor;

    @Setup
    public void open() {
        final Experiment read = PlayedExperiment.read(experiment, backend, batchSize);
        engine = read.backend().open();
        floor = Floor.on(backend, read);
    }

    @TearDown
    public void close() {
        engine.close();
    }

    @Benchmark
    public void products() {
        floor.run();
    }
}
