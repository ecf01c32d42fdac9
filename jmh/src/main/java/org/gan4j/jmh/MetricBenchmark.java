package org.gan4j.jmh;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.gan4j.metrics.point.PointSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole metrics of 10,000 digits against 10,000 others, with all they prepare, beside one product of matrices of that size,
 * 10,000 × 784 × 10,000: Parzen may take 3 times as long, precision, recall, density and coverage together 6 times. The samples are
 * training images with noise.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@org.openjdk.jmh.annotations.Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class MetricBenchmark {
    private static final int SIZE = 10_000;
    private static final double NOISE = 0.1;

    @Param({"nd4j", "djl"})
    String backend;

    private Backend engine;
    private DataSplits data;
    private float[] samples;
    private GemmProbe gemm;

    @Setup
    public void open() {
        final Experiment read = PlayedExperiment.read("mnist", backend, 128);
        engine = read.backend().open();
        data = read.data().load();
        samples = PointSet.slice(data.train(), 0, SIZE).values();
        final Random random = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (NOISE * random.nextGaussian());
        }
        gemm = GemmProbe.on(backend, new LayerProduct(SIZE, data.train().shape().size(), SIZE, false, true));
    }

    @TearDown
    public void close() {
        engine.close();
    }

    @Benchmark
    public void gemm() {
        gemm.run();
    }

    @Benchmark
    public Measurement parzen() {
        return measured(
                new ParzenSpec(SIZE, new SigmaGrid(0.1, 1, 10), 0, Split.VALIDATION, SIZE / 10, Split.TEST, SIZE));
    }

    @Benchmark
    public Measurement precisionRecallDensityCoverage() {
        return measured(new PrecisionRecallSpec(SIZE, Split.TEST, SIZE, 3, 5));
    }

    private Measurement measured(MetricSpec spec) {
        return spec.create(data, engine).measure(samples);
    }
}
