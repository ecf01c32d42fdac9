package org.gan4j.experiments.data;

import java.io.IOException;
import org.gan4j.api.data.Dataset;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.sample.SampleWriter;

/** Writes examples as samples are written. */
public record ExampleWriter(Dataset data) {
    private static final int MOST_VALUES = 1 << 20;

    /**
     * Writes the first examples.
     *
     * @param count at most as many as there are
     */
    public void write(int count, SampleWriter writer, Progress progress) throws IOException {
        final int width = data.shape().size();
        final int blockRows = Math.max(1, MOST_VALUES / width);
        final float[] block = new float[Math.min(blockRows, count) * width];
        for (int first = 0; first < count; first += blockRows) {
            final int rows = Math.min(blockRows, count - first);
            for (int row = 0; row < rows; row++) {
                data.read(first + row, block, row * width);
            }
            writer.write(rows, block);
            progress.reached(first + rows);
        }
        writer.finish();
    }
}
