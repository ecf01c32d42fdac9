package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.experiments.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedGeneratorTest {
    private static final int LATENT = 3;
    private static final int HIDDEN = 5;
    private static final int PIXELS = 4;

    @TempDir
    private Path directory;

    private FinishedRun run;
    private Latents latents;

    @BeforeEach
    void open() throws IOException {
        run = TinyRun.in(directory).read();
        latents = new DrawnLatents(run.experiment().latent(), 1);
    }

    /** By hand: tanh(relu(norm(z W + b)) V + c), with running statistics. */
    @Test
    void computesTheNetworkOfTheRun() throws IOException {
        final Map<String, Weight> weights = TinyRun.in(directory).initial();
        final float[] mean = {0.1f, -0.2f, 0.3f, -0.4f, 0.5f};
        final float[] variance = {1, 2, 3, 4, 5};
        weights.computeIfPresent("1-batch-norm/running-mean", (name, old) -> new Weight(old.shape(), mean));
        weights.computeIfPresent("1-batch-norm/running-variance", (name, old) -> new Weight(old.shape(), variance));
        TinyRun.in(directory).writeWeights(weights);
        run = new TinyRun(directory).read();

        final float[] samples = sampled(3, 512);

        final Weights known = new Weights(weights);
        for (int row = 0; row < 3; row++) {
            final float[] expected = byHand(latents.at(row), known, mean, variance);
            assertThat(Arrays.copyOfRange(samples, row * PIXELS, (row + 1) * PIXELS))
                    .containsExactly(expected, within(1e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 21, 512})
    void doesNotDependOnTheBlock(int blockRows) throws IOException {
        assertThat(sampled(20, blockRows)).containsExactly(sampled(20, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 19})
    void beginsAsItDoesForAnyCount(int count) throws IOException {
        assertThat(sampled(count, 4)).containsExactly(Arrays.copyOf(sampled(20, 4), count * PIXELS));
    }

    @Test
    void hasOtherSamplesForAnotherSeed() throws IOException {
        final float[] samples = sampled(5, 4);
        latents = new DrawnLatents(run.experiment().latent(), 2);
        assertThat(sampled(5, 4)).isNotEqualTo(samples);
    }

    @Test
    void handsOnBlockByBlock() throws IOException {
        final List<String> events = new ArrayList<>();
        final SampleWriter writer = new SampleWriter() {
            @Override
            public void write(int rows, float[] samples) {
                events.add(rows + " rows");
            }

            @Override
            public void finish() {
                events.add("finished");
            }
        };
        try (Backend backend = run.experiment().backend().open()) {
            new TrainedGenerator(backend, run, 4).sample(latents, 10, writer, done -> events.add(done + " done"));
        }
        assertThat(events).containsExactly("4 rows", "4 done", "4 rows", "8 done", "2 rows", "10 done", "finished");
    }

    /** An engine's sums may depend on the number of rows in their last bit. */
    @Test
    void makesAllBlocksOfOneSize() throws IOException {
        final RowCounter backend = new RowCounter(run.experiment().backend().open(), new ArrayList<>());
        try (backend) {
            new TrainedGenerator(backend, run, 4).sample(latents, 10, (rows, samples) -> {}, Progress.SILENT);
        }
        assertThat(backend.rows()).containsExactly(4, 4, 4);
    }

    /** The blocks of a network of wide layers hold fewer rows. */
    @Test
    void boundsItsBlocks() {
        assertThat(TrainedGenerator.blockRows(4)).isEqualTo(512);
        assertThat(TrainedGenerator.blockRows(1 << 13)).isEqualTo(512);
        assertThat(TrainedGenerator.blockRows(1 << 15)).isEqualTo(128);
        assertThat(TrainedGenerator.blockRows(1 << 30)).isEqualTo(1);
    }

    private float[] sampled(int count, int blockRows) throws IOException {
        final float[] all = new float[count * PIXELS];
        final int[] length = {0};
        try (Backend backend = run.experiment().backend().open()) {
            new TrainedGenerator(backend, run, blockRows)
                    .sample(
                            latents,
                            count,
                            (rows, samples) -> {
                                System.arraycopy(samples, 0, all, length[0], rows * PIXELS);
                                length[0] += rows * PIXELS;
                            },
                            Progress.SILENT);
        }
        assertThat(length[0]).isEqualTo(all.length);
        return all;
    }

    /** Remembers the rows of all uploads. */
    private record RowCounter(Backend engine, List<Integer> rows) implements Backend {
        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public Map<String, String> facts() {
            return engine.facts();
        }

        @Override
        public Network network(NetworkSpec spec, Weights weights) {
            return engine.network(spec, weights);
        }

        @Override
        public Scope scope() {
            return engine.scope();
        }

        @Override
        public Tensor upload(Shape shape, int count, float[] values) {
            rows.add(count);
            return engine.upload(shape, count, values);
        }

        @Override
        public Tensor join(Tensor first, Tensor second) {
            return engine.join(first, second);
        }

        @Override
        public Distances distances(int width, float[] points) {
            return engine.distances(width, points);
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    private static float[] byHand(float[] latent, Weights weights, float[] mean, float[] variance) {
        final float[] samples = new float[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            double sum = weights.values("3-dense/bias")[pixel];
            for (int unit = 0; unit < HIDDEN; unit++) {
                double activation = weights.values("0-dense/bias")[unit];
                for (int i = 0; i < LATENT; i++) {
                    activation += latent[i] * weights.values("0-dense/weights")[i * HIDDEN + unit];
                }
                final double normal = (activation - mean[unit]) / Math.sqrt(variance[unit] + 1e-5);
                sum += Math.max(0, normal) * weights.values("3-dense/weights")[unit * PIXELS + pixel];
            }
            samples[pixel] = (float) Math.tanh(sum);
        }
        return samples;
    }
}
