package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.init.He;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.config.Fault;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.MemoryEstimate.Region;
import org.gan4j.experiments.config.MemoryEstimate.Share;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryEstimateTest {
    private static final String SMALL = """
            {"name": "small", "backend": "nowhere", "iterations": 1, "batchSize": 10,
             "data": {"type": "points", "shape": [2, 2], "examples": 1000},
             "latent": {"type": "gaussian", "size": 3},
             "generator": {
               "layers": [{"type": "dense", "units": 8}, "relu", "batch-norm", {"type": "dense", "units": 4},
                 {"type": "reshape", "shape": [2, 2]}]},
             "discriminator": {
               "layers": ["flatten", {"type": "dense", "units": 1}],
               "optimizer": {"type": "sgd", "rate": 0.1}},
             "output": {"sampleCount": 50}}
            """;

    @TempDir
    private Path directory;

    @Test
    void countsTheSamplesOfTheGreediestMetric() throws IOException {
        final String metrics = """
                "metrics": [{"type": "count", "every": 1, "samples": 30}, {"type": "count", "every": 1, "samples": 70},
                  {"type": "count", "every": 1}],
                """;
        assertThat(MemoryEstimate.of(read(SMALL.replace("\"output\"", metrics + "\"output\"")))
                        .shares())
                .extracting(Share::what, Share::cause, Share::region, Share::bytes)
                .contains(tuple("samples of a metric", "/metrics/1/samples", Region.HEAP, 70 * 4 * 4L))
                .doesNotContain(tuple("samples of a metric", "/metrics/0/samples", Region.HEAP, 30 * 4 * 4L));
    }

    /**
     * The generator has 3·8 + 8, 4·8 and 8·4 + 4 parameters, 100 in all, of which batch norm's 16 running ones are not trained;
     * a row of it holds 3 + 8 + 8 + 8 + 4 = 31 values. The discriminator has 4 + 1 and 4 + 1 in each of two passes.
     */
    @Test
    void countsWhatARunMustHold() throws IOException {
        final MemoryEstimate estimate = MemoryEstimate.of(read(SMALL));
        assertThat(estimate.shares())
                .extracting(Share::what, Share::cause, Share::region, Share::bytes)
                .containsExactlyInAnyOrder(
                        tuple("generator's parameters", "/generator/layers/3", Region.NATIVE, 400L),
                        tuple("generator's gradients", "/generator/layers/3", Region.NATIVE, 336L),
                        tuple("generator's activations", "/batchSize", Region.NATIVE, 10 * 31 * 4L),
                        tuple("discriminator's parameters", "/discriminator/layers/1", Region.NATIVE, 20L),
                        tuple("discriminator's gradients", "/discriminator/layers/1", Region.NATIVE, 20L),
                        tuple("discriminator's activations", "/batchSize", Region.NATIVE, 2 * 10 * 5 * 4L),
                        tuple(
                                "copy of the generator's parameters, to save them",
                                "/generator/layers/3",
                                Region.HEAP,
                                400L),
                        tuple("generator's optimiser moments", "/generator/layers/3", Region.HEAP, 2 * 336L),
                        tuple("discriminator's optimiser moments", "/discriminator/layers/1", Region.HEAP, 20L),
                        tuple("minibatch of examples and latents", "/batchSize", Region.HEAP, 10 * 7 * 4L),
                        tuple("samples to show", "/output/sampleCount", Region.HEAP, 50 * 4 * 4L),
                        tuple("data", "/data", Region.HEAP, 4000L));
        assertThat(estimate.bytes(Region.NATIVE)).isEqualTo(400 + 336 + 1240 + 20 + 20 + 400);
        assertThat(estimate.bytes(Region.HEAP)).isEqualTo(400 + 672 + 20 + 280 + 800 + 4000);
        assertThat(estimate.bytes()).isEqualTo(2416 + 6172);
        assertThat(estimate.largest().map(Share::what)).contains("data");
    }

    /** 1,493,520 parameters, of which 1,489,936 are trained, and 533,505; Adam on both; MNIST is kept as bytes. */
    @Test
    void countsTheMlpGan() {
        final MemoryEstimate estimate =
                MemoryEstimate.of(read(Path.of("..", "experiments", "mnist.json"), Plugins.onClassPath()));
        final long activations = 128L * (100 + 3 * (256 + 512 + 1024) + 784 + 784 + 2 * (784 + 2 * (512 + 256) + 1));
        assertThat(estimate.bytes(Region.NATIVE)).isEqualTo(4 * (1_493_520 + 1_489_936 + 2 * 533_505 + activations));
        final long floats = 2 * (1_489_936 + 533_505) + 1_493_520 + 128 * (100 + 784) + 64 * 784;
        assertThat(estimate.bytes(Region.HEAP)).isEqualTo(4 * floats + 70_000 * 785);
    }

    @Test
    void doesNotWrapRound() {
        final NetworkSpec wide =
                NetworkSpec.of("generator", Shape.of(1), List.of(new Dense(2_000_000_000, new He(), new He())));
        final MemoryEstimate estimate =
                new MemoryEstimate(MemoryEstimate.ofGenerator(wide, Optional.empty(), Integer.MAX_VALUE));
        assertThat(estimate.shares().get(2).bytes()).isEqualTo(Long.MAX_VALUE);
        assertThat(estimate.bytes()).isEqualTo(Long.MAX_VALUE);
        assertThat(estimate.bytes(Region.NATIVE)).isEqualTo(Long.MAX_VALUE);
        final DataTraits traits = DataTraits.of(Shape.of(1), new SplitSizes(1, 1, 1));
        assertThat(MemoryEstimate.ofData(new DataOutline(traits, Range.UNIT, 7L << 60))
                        .bytes())
                .isEqualTo(7L << 60);
    }

    /** Of two factors, the larger one made it so large. */
    @Test
    void blamesTheMinibatchOrTheLayer() {
        final NetworkSpec network =
                NetworkSpec.of("generator", Shape.of(1), List.of(new Dense(100, new He(), new He())));
        assertThat(MemoryEstimate.ofGenerator(network, Optional.empty(), 101)
                        .get(2)
                        .cause())
                .isEqualTo("/batchSize");
        assertThat(MemoryEstimate.ofGenerator(network, Optional.empty(), 99)
                        .get(2)
                        .cause())
                .isEqualTo("/generator/layers/0");
    }

    @Test
    void refusesExactlyWhatDoesNotFit() throws IOException {
        assertThat(faults(new Machine(6172, 8588))).isEmpty();
        assertThat(faults(new Machine(6171, 8588)))
                .singleElement()
                .asString()
                .contains("/data", "6.0 KiB of Java heap", "3.9 KiB of it for the data");
        assertThat(faults(new Machine(6172, 8587)))
                .singleElement()
                .asString()
                .contains("/data", "8.4 KiB of memory", "this machine has 8.4 KiB");
    }

    @Test
    void knowsThisMachine() {
        final Machine here = Machine.here();
        assertThat(here.heap()).isEqualTo(Runtime.getRuntime().maxMemory());
        assertThat(here.memory()).isGreaterThan(64L << 20);
    }

    private List<Fault> faults(Machine machine) throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), SMALL);
        return new ExperimentReader(Catalogs.unplayable(), machine)
                .examine(file, List.of())
                .faults();
    }

    private Experiment read(String json) throws IOException {
        return read(Files.writeString(directory.resolve("x.json"), json), Catalogs.unplayable());
    }

    private static Experiment read(Path file, TypeCatalog catalog) {
        return new ExperimentReader(catalog).read(file, List.of());
    }
}
