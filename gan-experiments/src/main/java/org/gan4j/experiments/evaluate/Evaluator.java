package org.gan4j.experiments.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.run.TypeNames;

/** Measures samples and controls by one metric after another. */
public final class Evaluator {
    /** A metric that suits the data and its samples. */
    private record Ready(NamedMetric named, Metric metric) {}

    private final DataSplits data;
    private final Backend backend;
    private final EvaluationRequest request;
    private final Steps steps;

    /** @param data as {@link org.gan4j.api.metric.MetricUnits} has them */
    public Evaluator(DataSplits data, Backend backend, EvaluationRequest request, Progress progress, StopSignal stop) {
        this.data = data;
        this.backend = backend;
        this.request = request;
        this.steps = new Steps(progress, stop);
    }

    /** What the progress counts. */
    public static long work(EvaluationRequest request) {
        return request.metrics().stream()
                        .mapToLong(metric -> 1 + rows(request, metric))
                        .sum()
                * Steps.UNITS;
    }

    private static int rows(EvaluationRequest request, NamedMetric metric) {
        return (request.source().isPresent() ? 1 : 0)
                + controls(request, metric).size();
    }

    private static List<NamedControl> controls(EvaluationRequest request, NamedMetric metric) {
        return metric.spec().controls().stream()
                .filter(request.controls()::containsKey)
                .map(request.controls()::get)
                .toList();
    }

    /**
     * Measures.
     *
     * @throws IllegalArgumentException if a metric that was asked for cannot measure, or none can; says why
     * @throws org.gan4j.experiments.process.StoppedException if it was asked to stop
     */
    public Evaluation evaluate() {
        final List<LeftOut> leftOut = new ArrayList<>();
        final List<Ready> ready = ready(leftOut);
        if (ready.isEmpty()) {
            throw new IllegalArgumentException("no metric can measure this:\n"
                    + String.join("\n", leftOut.stream().map(LeftOut::reason).toList()));
        }
        return new Evaluation(ready.stream().map(this::measure).toList(), leftOut);
    }

    private List<Ready> ready(List<LeftOut> leftOut) {
        final List<Ready> ready = new ArrayList<>();
        for (final NamedMetric named : request.metrics()) {
            try {
                ready.add(prepare(named));
            } catch (IllegalArgumentException e) {
                if (request.strict()) {
                    throw new IllegalArgumentException("--metric " + named.name() + ": " + e.getMessage(), e);
                }
                leftOut.add(new LeftOut(named.name(), e.getMessage()));
                steps.skip(rows(request, named));
            }
        }
        return ready;
    }

    private Ready prepare(NamedMetric named) {
        steps.next("preparing " + named.name());
        final Metric metric = named.spec().create(data, backend);
        request.source().ifPresent(source -> requireEnough(source, named, metric.sampleCount()));
        return new Ready(named, metric);
    }

    private static void requireEnough(SampleSource source, NamedMetric named, int wanted) {
        if (source.most() < wanted) {
            throw new IllegalArgumentException("it measures " + wanted + " samples, and there are " + source.most()
                    + "; a metric of fewer: --metric '{\"type\": \"" + TypeNames.of(named.spec()) + "\", \"samples\": "
                    + source.most()
                    + "}'");
        }
    }

    private Result measure(Ready ready) {
        final NamedMetric named = ready.named();
        final List<Row> rows = new ArrayList<>();
        request.source().ifPresent(source -> rows.add(row(ready, source)));
        final List<LeftOut> leftOut = new ArrayList<>();
        for (final NamedControl control : controls(request, named)) {
            try {
                rows.add(row(ready, control));
            } catch (IllegalArgumentException e) {
                leftOut.add(new LeftOut(control.name(), e.getMessage()));
            }
        }
        return new Result(
                named.name(), named.explanation(), named.spec(), ready.metric().sampleCount(), rows, leftOut);
    }

    private Row row(Ready ready, SampleSource source) {
        final DoubleConsumer progress = next(ready, source.name());
        final float[] samples =
                source.samples(ready.named().name(), ready.metric().sampleCount(), firstHalf(progress));
        return new Row(
                source.name(),
                source.explanation(ready.metric().sampleCount()),
                Optional.empty(),
                measured(ready, samples, progress));
    }

    private Row row(Ready ready, NamedControl named) {
        final DoubleConsumer progress = next(ready, named.name());
        final ControlMaterial material = new ControlMaterial(
                data, ready.named().spec().compared(), backend, request.seed(), firstHalf(progress));
        final float[] samples = named.control().samples(ready.metric().sampleCount(), material);
        return new Row(
                named.name(),
                named.explanation(),
                Optional.of(named.control().expectation()),
                measured(ready, samples, progress));
    }

    private DoubleConsumer next(Ready ready, String whose) {
        return steps.next(ready.named().name() + " of " + whose);
    }

    /** Of a step, making the samples; the other is measuring them. */
    private static DoubleConsumer firstHalf(DoubleConsumer progress) {
        return share -> progress.accept(share / 2);
    }

    private static Measurement measured(Ready ready, float[] samples, DoubleConsumer progress) {
        progress.accept(0.5);
        return ready.metric().measure(samples);
    }
}
