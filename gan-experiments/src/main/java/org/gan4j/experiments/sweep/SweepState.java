package org.gan4j.experiments.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.experiments.config.ExperimentWriter;

/**
 * How far a sweep is in a directory.
 *
 * @param sweep its trials have the names under which they stand in the directory
 * @param plan for the directory
 * @param kept outcomes by name, of trials that were run to their end and need not be run again
 * @param leftOut the names of trials that were run there for earlier sweeps, and are none of this one's
 */
public record SweepState(Sweep sweep, SweepPlan plan, Map<String, TrialOutcome> kept, List<String> leftOut) {
    private static final String REMEDY = "; name another directory with --out";

    public SweepState {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Looks, and changes nothing.
     *
     * @param path of the directory; need not exist
     * @throws IllegalArgumentException if it is there and is not this sweep's: they have no trial in common
     */
    public static SweepState of(Path path, Sweep sweep, ExperimentWriter writer) {
        final SweepPlan before = isNew(path) ? SweepPlan.NONE : planIn(path);
        final Sweep named = before.named(sweep, writer);
        before.strangeness(sweep, writer).ifPresent(reason -> {
            throw new IllegalArgumentException(path + " belongs to another sweep: " + reason + REMEDY);
        });
        final SweepPlan plan = before.followedBy(named, writer);
        final Map<String, TrialOutcome> kept = new LinkedHashMap<>();
        plan.trials().forEach((name, experiment) -> {
            final TrialDirectory run = TrialDirectory.in(path, name);
            if (run.holds(experiment)) {
                run.outcome().ifPresent(outcome -> kept.put(name, outcome));
            }
        });
        final List<String> leftOut = plan.leftOut().keySet().stream()
                .filter(name -> Files.exists(TrialDirectory.in(path, name).path()))
                .toList();
        return new SweepState(named, plan, kept, leftOut);
    }

    /** The trials that are still to be run. */
    public List<Trial> remaining() {
        return sweep.trials().stream()
                .filter(trial -> !kept.containsKey(trial.name()))
                .toList();
    }

    /** Iterations of all trials that are still to be run. */
    public long work() {
        return Sweep.work(remaining());
    }

    /** Whether nothing was run in a directory; it may be locked. */
    static boolean isNew(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(SweepDirectory.LOCK));
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " is not a directory that can be read" + REMEDY, e);
        }
    }

    /** @throws IllegalArgumentException if the directory has none */
    static SweepPlan planIn(Path path) {
        try {
            return SweepPlan.read(path.resolve(SweepDirectory.PLAN));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    path + " exists, and is not a sweep's: there is no " + SweepDirectory.PLAN
                            + " in it that can be read" + REMEDY,
                    e);
        }
    }
}
