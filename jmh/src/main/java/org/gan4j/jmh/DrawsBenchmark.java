package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
import org.gan4j.api.game.Draws;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The randomness of one iteration of {@code mnist}: a real minibatch and two of latents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawsBenchmark {
    private PlayedExperiment played;
    private long iteration;

    @Setup
    public void open() {
        played = new PlayedExperiment("mnist", "nd4j", 128);
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public void draws(Blackhole drawn) {
        final Draws discriminatorMove = played.supply().at(iteration, 0);
        drawn.consume(discriminatorMove.real());
        drawn.consume(discriminatorMove.latents());
        drawn.consume(played.supply().at(iteration, 1).latents());
        iteration++;
    }
}
