package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
import org.gan4j.api.game.Round;
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

/**
 * A whole iteration of a shipped experiment: draws, both players' passes and updates; {@link FloorBenchmark} has the least that
 * it can take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class IterationBenchmark {
    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    @Param({"64", "128", "512"})
    int batchSize;

    private PlayedExperiment played;
    private long iteration;

    @Setup
    public void open() {
        played = new PlayedExperiment(experiment, backend, batchSize);
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public Round iteration() {
        return played.game().play(iteration++);
    }
}
