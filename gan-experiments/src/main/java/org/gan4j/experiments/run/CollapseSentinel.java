package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.CollapseConfig;
import org.gan4j.experiments.config.Experiment;

/**
 * Tells whether the generator has collapsed: whether the diversity of its samples, or the coverage of a metric, is below the share
 * that the experiment sets. In the first iterations of the run, and as long as it gains, only what has been above can fall below.
 */
final class CollapseSentinel implements RunObserver, EvaluationObserver {
    private static final int GRACE = 10;
    /** A generator of digits takes some 500 iterations until it makes half of them. */
    private static final long YOUTH = 1_000;

    private final MetricsLog metrics;
    private final CollapseConfig config;
    private final long grace;
    private final CollapseWatch diversity;
    private final Map<String, CollapseWatch> coverages = new LinkedHashMap<>();
    private long seen;

    @Inject
    CollapseSentinel(MetricsLog metrics, Experiment experiment) {
        this.metrics = metrics;
        this.config = experiment.collapse();
        this.grace = grace(experiment.iterations());
        this.diversity = new CollapseWatch(Observation.DIVERSITY, config.diversity(), grace);
    }

    @Override
    public void onRound(long iteration, Round round) {
        lookAtDiversity();
    }

    @Override
    public void onEnd(RunEnd end) {
        lookAtDiversity();
    }

    @Override
    public void onMeasured(MeasurementAt evaluation) {
        evaluation
                .measurement()
                .coverage()
                .ifPresent(coverage -> coverages
                        .computeIfAbsent(
                                evaluation.metric(), metric -> new CollapseWatch(metric, config.coverage(), grace))
                        .observe(evaluation.iteration(), coverage));
    }

    /** Up to which iteration a generator may be without what it never had: a tenth of the run, but not of a short one. */
    static long grace(long iterations) {
        return Math.max(YOUTH, iterations / GRACE);
    }

    /** Whether it has collapsed, or has had nothing to lose yet; empty if all is as it should be. */
    Optional<String> remark() {
        return text().or(this::youth);
    }

    /** {@code not yet diverse (class-coverage 0.30)}; empty if it is, was, or should be by now. */
    Optional<String> youth() {
        final String waiting = watches().stream()
                .filter(watch -> watch.notYet().isPresent())
                .map(watch -> text(watch.quantity(), watch.notYet().getAsDouble()))
                .collect(Collectors.joining(", "));
        return waiting.isEmpty() ? Optional.empty() : Optional.of("not yet diverse (" + waiting + ")");
    }

    /** {@code COLLAPSED since 1200 (diversity 0.04)}; empty if it has not, or no longer. */
    Optional<String> text() {
        final List<CollapseEpisode> current =
                watches().stream().flatMap(watch -> watch.current().stream()).toList();
        return current.stream()
                .map(CollapseEpisode::since)
                .min(Comparator.naturalOrder())
                .map(since -> "COLLAPSED since " + since + " ("
                        + current.stream().map(CollapseSentinel::text).collect(Collectors.joining(", ")) + ")");
    }

    /** For {@code summary.json}: whether it has collapsed at the end, what never was diverse yet, and all the times that it had. */
    ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("collapsed", text().isPresent());
        final ArrayNode waiting = json.putArray("notYetDiverse");
        watches().stream().filter(watch -> watch.notYet().isPresent()).forEach(watch -> waiting.add(watch.quantity()));
        final ArrayNode episodes = json.putArray("episodes");
        watches().stream()
                .flatMap(watch -> watch.episodes().stream())
                .sorted(Comparator.comparingLong(CollapseEpisode::since))
                .forEach(episode -> episode.write(episodes.addObject()));
        return json;
    }

    private List<CollapseWatch> watches() {
        final List<CollapseWatch> watches = new ArrayList<>(coverages.values());
        watches.add(0, diversity);
        return watches;
    }

    private void lookAtDiversity() {
        metrics.latest().filter(latest -> latest.iteration() > seen).ifPresent(latest -> {
            diversity.observe(latest.iteration(), latest.diversity());
            seen = latest.iteration();
        });
    }

    private static String text(CollapseEpisode episode) {
        return text(episode.quantity(), episode.latest());
    }

    private static String text(String quantity, double value) {
        return String.format(Locale.ROOT, "%s %.2f", quantity, value);
    }
}
