package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.CollapseState.Low;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.config.CollapseConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.rundir.RunSummary.Collapse;
import org.gan4j.experiments.rundir.RunSummary.Episode;

/**
 * Watches whether the generator has collapsed: whether the diversity of its samples, or the coverage of a metric, is below the share
 * that the experiment sets. Early in the run, and while a quantity still gains, only a quantity that was above its share counts as
 * collapsed.
 */
final class CollapseSentinel implements RunObserver {
    private static final int GRACE = 10;
    /** A generator of digits needs some 500 iterations to make half of the ten classes. */
    private static final long YOUTH = 1_000;

    private final RunEvents events;
    private final CollapseConfig config;
    private final long grace;
    private final CollapseWatch diversity;
    private final Map<String, CollapseWatch> coverages = new LinkedHashMap<>();

    @Inject
    CollapseSentinel(RunEvents events, Experiment experiment) {
        this.events = events;
        this.config = experiment.collapse();
        this.grace = grace(experiment.iterations());
        this.diversity = new CollapseWatch(Observation.DIVERSITY, config.diversity(), grace);
    }

    @Override
    public void onObserved(Observation observation) {
        diversity.observe(observation.iteration(), observation.diversity());
        events.collapseWatched(state());
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        measured.measurement().coverage().ifPresent(coverage -> {
            watch(measured.metric()).observe(measured.iteration(), coverage.share());
            events.collapseWatched(state());
        });
    }

    private CollapseWatch watch(String metric) {
        return coverages.computeIfAbsent(metric, name -> new CollapseWatch(name, config.coverage(), grace));
    }

    /** The iteration up to which a generator may still be below its shares: a tenth of the run, at least 1,000. */
    static long grace(long iterations) {
        return Math.max(YOUTH, iterations / GRACE);
    }

    private CollapseState state() {
        final List<CollapseEpisode> current =
                watches().stream().flatMap(watch -> watch.current().stream()).toList();
        return new CollapseState(
                current.stream().mapToLong(CollapseEpisode::since).min(),
                current.stream()
                        .map(episode -> new Low(episode.quantity(), episode.latest()))
                        .toList(),
                waiting()
                        .map(watch -> new Low(watch.quantity(), watch.notYet().getAsDouble()))
                        .toList());
    }

    /** All episodes so far, and the quantities that are not yet diverse. */
    Collapse summary() {
        return new Collapse(
                waiting().map(CollapseWatch::quantity).toList(),
                watches().stream()
                        .flatMap(watch -> watch.episodes().stream())
                        .map(CollapseEpisode::summary)
                        .sorted(Comparator.comparingLong(Episode::since))
                        .toList());
    }

    private Stream<CollapseWatch> waiting() {
        return watches().stream().filter(watch -> watch.notYet().isPresent());
    }

    private List<CollapseWatch> watches() {
        final List<CollapseWatch> watches = new ArrayList<>(coverages.values());
        watches.add(0, diversity);
        return watches;
    }
}
