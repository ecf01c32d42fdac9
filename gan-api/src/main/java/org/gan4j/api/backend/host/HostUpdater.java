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
    private final List<? extends HostParameter> parameters;
    private final Runnable requireOpen;
    private final UpdateRule rule;
    private final List<Moments> moments;
    private final List<Block> blocks;
    private final Team team;
    private final List<Room> rooms;
    private long updates;

    /**
     * @param team does the work; stays its owner's
     * @param requireOpen throws {@link IllegalStateException} once the parameters are gone
     */
    public HostUpdater(
            List<? extends HostParameter> parameters, OptimizerSpec optimizer, Team team, Runnable requireOpen) {
        this.parameters = List.copyOf(parameters);
        this.requireOpen = requireOpen;
        this.rule = UpdateRule.of(optimizer);
        this.moments = this.parameters.stream()
                .map(parameter -> new Moments(parameter, rule.moments()))
                .toList();
        this.blocks = moments.stream().flatMap(Moments::blocks).toList();
        this.team = team;
        this.rooms =
                IntStream.range(0, team.size()).mapToObj(thread -> new Room()).toList();
    }

    @Override
    public void update(long iteration) {
        requireOpen.run();
        updates++;
        final UpdateRule.Step step = rule.step(iteration, updates);
        team.run(blocks.size(), (block, thread) -> rooms.get(thread).update(blocks.get(block), step));
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

    /** Where a thread updates a block. */
    private static final class Room {
        private final float[] values = new float[Block.LIMIT];
        private final float[] gradient = new float[Block.LIMIT];

        void update(Block block, UpdateRule.Step step) {
            block.update(step, values, gradient);
        }
    }
}
