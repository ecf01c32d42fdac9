package org.gan4j.jmh.peers;

import org.gan4j.experiments.config.ExperimentSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Context;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.config.Setting;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * An iteration of an experiment in libtorch, by its C++ interface. JMH's warm-ups are all of iterations; its measured
 * iterations take turns between them and one large product. Its score, a mean of both, means nothing; {@link TorchMain} tells
 * them apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 16, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "-Dorg.bytedeco.openblas.load=mkl"})
public class TorchBenchmark {
    static final int SIDE = 2048;
    private static final String ENDING = ".json";

    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"128"})
    int batchSize;

    private TorchGame game;
    private Tensor square;
    private Runnable subject;
    private int turn;

    @Setup
    public void open() {
        torch.set_num_threads(Runtime.getRuntime().availableProcessors());
        Context.setFlushDenormal(true);
        torch.manual_seed(1);
        game = new TorchGame(read(experiment, batchSize));
        square = torch.rand(SIDE, SIDE);
    }

    @Setup(Level.Iteration)
    public void next(IterationParams jmh) {
        subject = jmh.getType() == IterationType.WARMUP || isGame(turn++) ? game::play : this::multiply;
    }

    @Benchmark
    public void turn() {
        subject.run();
    }

    /** Whether a measured turn is of the game, or else of the product. */
    static boolean isGame(int turn) {
        return turn % 2 == 0;
    }

    /** @param name of a file in {@code experiments/}, under the working directory; or any file, with its ending */
    static Experiment read(String name, int batchSize) {
        final Path file = name.endsWith(ENDING) ? Path.of(name) : Path.of("experiments", name + ENDING);
        return new ExperimentReader(Plugins.onClassPath())
                .read(file, List.of(ExperimentSettings.backend("reference"), Setting.parse("/batchSize=" + batchSize)));
    }

    private void multiply() {
        try (PointerScope scope = new PointerScope()) {
            torch.mm(square, square);
        }
    }
}
