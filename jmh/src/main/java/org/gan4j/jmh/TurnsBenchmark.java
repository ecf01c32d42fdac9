package org.gan4j.jmh;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.bench.Subject;
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
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * The subjects of {@code gan bench}, which asks for it by {@link TurnsMain}. JMH's warm-ups are all of game iterations; its
 * measured iterations take turns among the subjects. Its score, a mean of all, means nothing; single scores do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 36, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class TurnsBenchmark {
    private static final int LARGE = 2048;
    static final LayerProduct LARGE_PRODUCT = new LayerProduct(LARGE, LARGE, LARGE, false, false);

    @Param({"mnist"})
    String experiment;

    @Param({"nd4j", "djl"})
    String backend;

    @Param({"128"})
    int batchSize;

    private final Map<Subject, Runnable> made = new EnumMap<>(Subject.class);
    private PlayedExperiment played;
    private Runnable subject;
    private int turn;
    private long iteration;

    @Setup
    public void open() {
        played = new PlayedExperiment(experiment, backend, batchSize);
    }

    /** Makes a subject when its first turn comes: until then, its memory is not there. */
    @Setup(Level.Iteration)
    public void next(IterationParams jmh) {
        subject = made.computeIfAbsent(
                jmh.getType() == IterationType.WARMUP ? Subject.ITERATION : subjectOf(turn++), this::make);
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public void turn() {
        subject.run();
    }

    /** @param turn of the measured ones, from 0 */
    static Subject subjectOf(int turn) {
        return Subject.TURNS.get(turn % Subject.TURNS.size());
    }

    private Runnable make(Subject which) {
        return switch (which) {
            case ITERATION -> () -> played.game().play(iteration++);
            case FLOOR -> Floor.on(backend, played.experiment())::run;
            case PRODUCT -> GemmProbe.on(backend, LARGE_PRODUCT)::run;
            case SAMPLING -> new Sampling(played)::run;
        };
    }
}
