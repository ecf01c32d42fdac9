package org.gan4j.api.backend.host;

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
import org.gan4j.api.optimizer.OptimizerSpec;

/**
 * Updates block by block in plain Java loops, which the JVM's compiler vectorises: each value is read and written once, where
 * a chain of array operations goes through the memory several times.
 */
public final class HostUpdater implements Updater {
    /** So many values take longer to update than a thread to wake. */
    private static final int WORTH_A_THREAD = 1 << 17;

    private final List<? extends HostParameter> parameters;
    private final Runnable requireOpen;
    private final UpdateRule rule;
    private final List<Moments> moments;
    private final List<Block> blocks;
    private final List<Worker> workers;
    private long updates;

    /**
     * @param threads at most
     * @param requireOpen throws {@link IllegalStateException} once the parameters are gone
     */
    public HostUpdater(
            List<? extends HostParameter> parameters, OptimizerSpec optimizer, int threads, Runnable requireOpen) {
        this.parameters = List.copyOf(parameters);
        this.requireOpen = requireOpen;
        this.rule = UpdateRule.of(optimizer);
        this.moments = this.parameters.stream()
                .map(parameter -> new Moments(parameter, rule.moments()))
                .toList();
        this.blocks = moments.stream().flatMap(Moments::blocks).toList();
        this.workers = workers((int) Math.min(threads, 1 + values() / WORTH_A_THREAD));
    }

    private long values() {
        return blocks.stream().mapToLong(Block::length).sum();
    }

    private List<Worker> workers(int count) {
        return IntStream.range(0, count)
                .mapToObj(worker -> IntStream.iterate(worker, i -> i < blocks.size(), i -> i + count)
                        .mapToObj(blocks::get)
                        .toList())
                .map(Worker::new)
                .toList();
    }

    @Override
    public void update(long iteration) {
        requireOpen.run();
        updates++;
        final UpdateRule.Step step = rule.step(iteration, updates);
        workers.parallelStream().forEach(worker -> worker.update(step));
        parameters.forEach(HostParameter::clearGradient);
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

    /** One thread's share of the blocks, and room for one. */
    private static final class Worker {
        private final List<Block> blocks;
        private final float[] values = new float[Block.LIMIT];
        private final float[] gradient = new float[Block.LIMIT];

        Worker(List<Block> blocks) {
            this.blocks = blocks;
        }

        void update(UpdateRule.Step step) {
            for (final Block block : blocks) {
                block.update(step, values, gradient);
            }
        }
    }
}
