package org.gan4j.djl;

import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;

/**
 * Updates block by block on the host, reading and writing each value once: PyTorch's own optimisers, a chain of array
 * operations, go through the memory several times.
 */
final class DjlUpdater implements Updater {
    /** So many values take longer to update than a thread to wake. */
    private static final int WORTH_A_THREAD = 1 << 17;

    private final DjlNetwork network;
    private final UpdateRule rule;
    private final List<Moments> moments;
    private final List<Block> blocks;
    private final int workers;
    private long updates;

    DjlUpdater(DjlNetwork network, UpdateRule rule) {
        this.network = network;
        this.rule = rule;
        this.moments = network.trained().stream()
                .map(parameter -> new Moments(parameter, rule.moments()))
                .toList();
        this.blocks = moments.stream().flatMap(Moments::blocks).toList();
        this.workers = workers(blocks);
    }

    @Override
    public void update(long iteration) {
        network.requireOpen();
        updates++;
        final UpdateRule.Step step = rule.step(iteration, updates);
        IntStream.range(0, workers).parallel().forEach(worker -> update(step, worker, workers));
        network.trained().forEach(Parameter::clearGradient);
    }

    private static int workers(List<Block> blocks) {
        final int values = blocks.stream().mapToInt(Block::length).sum();
        return Math.min(JniUtils.getNumThreads(), 1 + values / WORTH_A_THREAD);
    }

    private void update(UpdateRule.Step step, int first, int stride) {
        final float[] values = new float[Block.LIMIT];
        final float[] gradients = new float[Block.LIMIT];
        for (int block = first; block < blocks.size(); block += stride) {
            blocks.get(block).update(step, values, gradients);
        }
    }

    @Override
    public OptimizerState state() {
        final Map<String, Weight> copy = new LinkedHashMap<>();
        moments.forEach(moment -> copy.putAll(moment.copy()));
        return new OptimizerState(updates, new Weights(copy));
    }

    @Override
    public void restore(OptimizerState state) {
        requireMatch(state.moments());
        moments.forEach(moment -> moment.restore(state.moments()));
        updates = state.updates();
    }

    private void requireMatch(Weights saved) {
        moments.forEach(moment -> moment.requireMatch(saved));
        final Set<String> unknown = new LinkedHashSet<>(saved.byName().keySet());
        moments.stream().flatMap(Moments::names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("moments of unknown parameters " + unknown);
        }
    }
}
