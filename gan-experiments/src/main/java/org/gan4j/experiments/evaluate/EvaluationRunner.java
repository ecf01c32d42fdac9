package org.gan4j.experiments.evaluate;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.StopSignal;

/** Carries out plans. */
public final class EvaluationRunner {
    /** What came of it. */
    public record Outcome(EvaluationReport report, Map<String, BufferedImage> pictures) {}

    private final LoadProgress loading;
    private final Function<EvaluationRequest, Progress> progress;
    private final StopSignal stop;

    /** @param progress for the work of a request */
    public EvaluationRunner(LoadProgress loading, Function<EvaluationRequest, Progress> progress, StopSignal stop) {
        this.loading = loading;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Loads, measures and draws.
     *
     * @throws IllegalArgumentException if a metric that was asked for cannot measure this; says why
     * @throws org.gan4j.api.data.DataException if data or samples cannot be loaded
     * @throws org.gan4j.experiments.process.StoppedException if it was asked to stop
     */
    public Outcome run(EvaluationPlan plan) {
        final DataSplits learnt = plan.data().load(loading);
        final DataSplits data = MetricUnits.of(learnt.train()).convert(learnt);
        try (Backend backend = plan.backend().open()) {
            final Optional<SampleSource> source =
                    plan.source().map(samples -> samples.open(backend, learnt.train(), loading));
            final EvaluationRequest request =
                    new EvaluationRequest(plan.metrics(), plan.strict(), source, plan.controls(), plan.seed());
            final Evaluation evaluation = evaluate(data, backend, request);
            return new Outcome(
                    new EvaluationReport(plan, new LinkedHashMap<>(backend.facts()), evaluation),
                    new EvaluationPictures(data, backend, source).draw(evaluation));
        }
    }

    private Evaluation evaluate(DataSplits data, Backend backend, EvaluationRequest request) {
        try (Progress told = progress.apply(request)) {
            return new Evaluator(data, backend, request, told, stop).evaluate();
        }
    }
}
