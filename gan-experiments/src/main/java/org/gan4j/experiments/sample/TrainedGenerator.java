package org.gan4j.experiments.sample;

import java.io.IOException;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.experiments.progress.Progress;

/** A generator with the weights of its run, on an engine; samples in evaluation mode. */
public final class TrainedGenerator {
    private static final int MOST_ROWS = 512;
    private static final int MOST_VALUES = 1 << 22;

    private final Backend backend;
    private final Network network;
    private final int blockRows;

    /** A generator on this engine, until it is closed. */
    public TrainedGenerator(Backend backend, FinishedRun run) {
        this(backend, run, blockRows(widest(run.experiment().generatorSpec())));
    }

    /** @param blockRows samples that are made at a time */
    TrainedGenerator(Backend backend, FinishedRun run, int blockRows) {
        this.backend = backend;
        this.network = backend.network(run.experiment().generatorSpec(), run.weights());
        this.blockRows = blockRows;
    }

    /** As many as keep each layer's output within 16 MiB, but no more than go through it fast. */
    static int blockRows(int widest) {
        return Math.max(1, Math.min(MOST_ROWS, MOST_VALUES / widest));
    }

    /** The values of the largest of its inputs and outputs, for one sample. */
    private static int widest(NetworkSpec spec) {
        return Stream.concat(Stream.of(spec.input()), spec.nodes().stream().map(LayerNode::output))
                .mapToInt(Shape::size)
                .max()
                .orElseThrow();
    }

    /**
     * Makes the samples of the first {@code count} latents. All blocks have the same number of rows, the last one too, for
     * an engine's sums may depend on it in their last bit: so a sample does not depend on the count.
     */
    public void sample(Latents latents, long count, SampleWriter writer, Progress progress) throws IOException {
        final float[] block = new float[blockRows * network.spec().input().size()];
        for (long first = 0; first < count; first += blockRows) {
            final int rows = (int) Math.min(blockRows, count - first);
            fill(block, latents, first, rows);
            writer.write(rows, evaluate(block));
            progress.reached(first + rows);
        }
        writer.finish();
    }

    private void fill(float[] block, Latents latents, long first, int rows) {
        final int width = network.spec().input().size();
        for (int row = 0; row < rows; row++) {
            System.arraycopy(latents.at(first + row), 0, block, row * width, width);
        }
    }

    private float[] evaluate(float[] block) {
        try (var scope = backend.scope()) {
            return network.evaluate(backend.upload(network.spec().input(), blockRows, block))
                    .read();
        }
    }
}
