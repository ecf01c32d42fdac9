package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Round;
import org.gan4j.api.schedule.Move;
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

/**
 * One player's step alone: draws, passes and update. A player who moves alone soon wins outright, so that each JMH iteration
 * begins with the game's first weights.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class MoveBenchmark {
    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    @Param({"64", "128", "512"})
    int batchSize;

    @Param({"DISCRIMINATOR", "GENERATOR"})
    Move move;

    private PlayedExperiment played;
    private AdversarialGame game;
    private GameState start;
    private long iteration;

    @Setup
    public void open() {
        played = new PlayedExperiment(experiment, backend, batchSize);
        game = played.gameOf(move);
        start = game.state();
    }

    @Setup(Level.Iteration)
    public void begin() {
        game.restore(start);
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public Round update() {
        return game.play(iteration++);
    }
}
