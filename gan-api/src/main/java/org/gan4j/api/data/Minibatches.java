package org.gan4j.api.data;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/**
 * Minibatches without replacement. Each lane is an endless chain of permutations of the data. Minibatch n of a lane is the n-th
 * run of {@code batchSize} elements, so that a lane draws every example once before it draws any twice. Depends only on (seed,
 * lane, n).
 */
public final class Minibatches {
    private record Epoch(long number, int[] order) {}

    private final Dataset data;
    private final long seed;
    private final Map<Integer, Epoch> current = new HashMap<>();

    public Minibatches(Dataset data, long seed) {
        this.data = data;
        this.seed = seed;
    }

    /**
     * Fills {@code batch} with rows of examples.
     *
     * @param batch {@code [batchSize, …shape]} row-major; its length gives the batch size
     */
    public void read(int lane, long number, float[] batch) {
        final int width = data.shape().size();
        final int[] indices = new int[batch.length / width];
        indices(lane, number, indices);
        for (int row = 0; row < indices.length; row++) {
            data.read(indices[row], batch, row * width);
        }
    }

    /** Fills {@code indices}, whose length is the batch size, with the indices of the examples in the data. */
    public void indices(int lane, long number, int[] indices) {
        for (int row = 0; row < indices.length; row++) {
            final long position = Math.addExact(Math.multiplyExact(number, (long) indices.length), row);
            final int[] order = order(lane, position / data.size());
            indices[row] = order[(int) (position % data.size())];
        }
    }

    private int[] order(int lane, long number) {
        Epoch epoch = current.get(lane);
        if (epoch == null || epoch.number() != number) {
            final int[] order = PermutationSampler.natural(data.size());
            PermutationSampler.shuffle(new RandomStream(seed, Purpose.MINIBATCH, number, lane), order);
            epoch = new Epoch(number, order);
            current.put(lane, epoch);
        }
        return epoch.order();
    }
}
