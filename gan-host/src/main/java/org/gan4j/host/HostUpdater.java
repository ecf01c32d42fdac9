package org.gan4j.host;

import java.util.ArrayList;
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
 * Updates block by block in plain Java loops, which the JVM's compiler vectorises. Each value is read and written once, whereas
 * a chain of array operations goes through the memory several times.
 */
public final class HostUpdater implements Updater {
    /** Fewer values are not worth another thread. */
    private static final int LEAST_SHARE = 1 << 15;

    private final List<? extends HostParameter> parameters;
    private final Runnable requireOpen;
    private final UpdateRule rule;
    private final List<HostMoments> moments;
    private final List<List<Block>> shares;
    private final Team team;
    private final List<Room> rooms;
    private long updates;

    /**
     * @param team does the work; not closed by this updater
     * @param requireOpen throws {@link IllegalStateException} once the parameters are gone
     */
    public HostUpdater(
            List<? extends HostParameter> parameters, OptimizerSpec optimizer, Team team, Runnable requireOpen) {
        this.parameters = List.copyOf(parameters);
        this.requireOpen = requireOpen;
        this.rule = UpdateRule.of(optimizer);
        this.moments = this.parameters.stream()
                .map(parameter -> new HostMoments(parameter, rule.moments()))
                .toList();
        this.shares = shares(moments.stream().flatMap(HostMoments::blocks).toList());
        this.team = team;
        this.rooms =
                IntStream.range(0, team.size()).mapToObj(thread -> new Room()).toList();
    }

    /** Groups of neighbouring blocks, one for each task. */
    private static List<List<Block>> shares(List<Block> blocks) {
        final List<List<Block>> shares = new ArrayList<>();
        List<Block> share = new ArrayList<>();
        int values = 0;
        for (final Block block : blocks) {
            share.add(block);
            values += block.length();
            if (values >= LEAST_SHARE) {
                shares.add(share);
                share = new ArrayList<>();
                values = 0;
            }
        }
        if (!share.isEmpty()) {
            shares.add(share);
        }
        return shares;
    }

    @Override
    public void update(long iteration) {
        requireOpen.run();
        updates++;
        final UpdateRule.Step step = rule.step(iteration, updates);
        team.run(shares.size(), (share, thread) -> rooms.get(thread).update(shares.get(share), step));
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
        moments.stream().flatMap(HostMoments::names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("moments of unknown parameters " + unknown);
        }
    }

    /** A thread's working memory for one block. */
    private static final class Room {
        private final float[] values = new float[Block.LIMIT];
        private final float[] gradient = new float[Block.LIMIT];

        void update(List<Block> blocks, UpdateRule.Step step) {
            for (final Block block : blocks) {
                block.update(step, values, gradient);
            }
        }
    }
}
