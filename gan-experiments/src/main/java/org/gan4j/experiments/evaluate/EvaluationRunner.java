package org.gan4j.experiments.evaluate;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;

/** Carries out plans. */
public final class EvaluationRunner {
    private final LoadProgress loading;
    private final LongFunction<Progress> progress;
    private final StopSignal stop;
    private final Optional<BiConsumer<String, BufferedImage>> gallery;

    /**
     * @param progress for so many units of work
     * @param gallery where pictures are to go, by names without an ending; without it, none are drawn
     */
    public EvaluationRunner(
            LoadProgress loading,
            LongFunction<Progress> progress,
            StopSignal stop,
            Optional<BiConsumer<String, BufferedImage>> gallery) {
        this.loading = loading;
        this.progress = progress;
        this.stop = stop;
        this.gallery = gallery;
    }

    /**
     * Loads, measures and draws.
     *
     * @throws IllegalArgumentException if a metric that was asked for cannot measure this; says why
     * @throws org.gan4j.api.data.DataException if data or samples cannot be loaded
     * @throws org.gan4j.experiments.process.StoppedException if it was asked to stop
     */
    public EvaluationReport run(EvaluationPlan plan) {
        final DataSplits learnt = plan.data().load(loading);
        final DataSplits data = MetricUnits.of(learnt.train()).convert(learnt);
        try (Backend backend = plan.backend().open()) {
            final Optional<SampleSource> source =
                    plan.source().map(samples -> samples.open(backend, learnt.train(), loading));
            final Evaluation evaluation = new Evaluator(data, backend, plan, source).evaluate(progress, stop);
            gallery.ifPresent(pictures -> new EvaluationPictures(data, backend, source)
                    .draw(evaluation)
                    .forEach(pictures));
            return new EvaluationReport(plan, new LinkedHashMap<>(backend.facts()), evaluation);
        }
    }
}
