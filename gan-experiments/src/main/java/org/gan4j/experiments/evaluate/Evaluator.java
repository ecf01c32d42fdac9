package org.gan4j.experiments.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.run.TypeNames;

/** Measures samples and controls by one metric after another. */
final class Evaluator {
    /** A metric that suits the data and its samples. */
    private record Ready(NamedMetric named, Metric metric) {}

    /** Of making a source's samples, where measuring them takes 1. */
    private static final double SOURCE_EFFORT = 1;

    private final DataSplits data;
    private final Backend backend;
    private final EvaluationPlan plan;
    private final Optional<SampleSource> source;

    /**
     * @param data as {@link org.gan4j.api.metric.MetricUnits} has them
     * @param source the plan's, opened
     */
    Evaluator(DataSplits data, Backend backend, EvaluationPlan plan, Optional<SampleSource> source) {
        this.data = data;
        this.backend = backend;
        this.plan = plan;
        this.source = source;
    }

    /**
     * Measures.
     *
     * @param progress for so many units of work
     * @throws IllegalArgumentException if a metric that was asked for cannot measure, or none can; says why
     * @throws org.gan4j.experiments.process.StoppedException if it was asked to stop
     */
    Evaluation evaluate(LongFunction<Progress> progress, StopSignal stop) {
        final List<LeftOut> leftOut = new ArrayList<>();
        final List<NamedMetric> suiting = suiting(leftOut);
        final double work =
                suiting.stream().mapToDouble(metric -> 1 + effort(metric)).sum();
        try (Progress told = progress.apply(Steps.units(work))) {
            return evaluate(suiting, leftOut, new Steps(told, stop));
        }
    }

    private Evaluation evaluate(List<NamedMetric> suiting, List<LeftOut> leftOut, Steps steps) {
        final List<Ready> ready = ready(suiting, leftOut, steps);
        if (ready.isEmpty()) {
            throw new IllegalArgumentException("no metric can measure this:\n"
                    + String.join("\n", leftOut.stream().map(LeftOut::reason).toList()));
        }
        return new Evaluation(
                ready.stream().map(metric -> measure(metric, steps)).toList(), leftOut);
    }

    private List<NamedMetric> suiting(List<LeftOut> leftOut) {
        final DataTraits traits = DataTraits.of(data);
        final List<NamedMetric> suiting = new ArrayList<>();
        for (final NamedMetric named : plan.metrics()) {
            final List<String> misfits = named.spec().misfits(traits);
            if (misfits.isEmpty()) {
                suiting.add(named);
            } else {
                leftOut.add(leaveOut(named, String.join("; ", misfits)));
            }
        }
        return suiting;
    }

    /** What only the data itself, or the number of samples, tells. */
    private List<Ready> ready(List<NamedMetric> suiting, List<LeftOut> leftOut, Steps steps) {
        final List<Ready> ready = new ArrayList<>();
        for (final NamedMetric named : suiting) {
            try {
                ready.add(prepare(named, steps));
            } catch (IllegalArgumentException e) {
                leftOut.add(leaveOut(named, e.getMessage()));
                steps.skip(effort(named));
            }
        }
        return ready;
    }

    /** @throws IllegalArgumentException if somebody asked for the metric */
    private LeftOut leaveOut(NamedMetric named, String reason) {
        if (plan.strict()) {
            throw new IllegalArgumentException("--metric " + named.name() + ": " + reason);
        }
        return new LeftOut(named.name(), reason);
    }

    private Ready prepare(NamedMetric named, Steps steps) {
        steps.next("preparing " + named.name(), 1);
        final Metric metric = named.spec().create(data, backend);
        source.ifPresent(samples -> requireEnough(samples, named, metric.sampleCount()));
        return new Ready(named, metric);
    }

    private static void requireEnough(SampleSource source, NamedMetric named, int wanted) {
        if (source.most() < wanted) {
            throw new IllegalArgumentException(named.name() + " measures " + wanted + " samples, and there are "
                    + source.most()
                    + "; a metric of fewer: --metric '{\"type\": \"" + TypeNames.of(named.spec()) + "\", \"samples\": "
                    + source.most()
                    + "}'");
        }
    }

    private Result measure(Ready ready, Steps steps) {
        final NamedMetric named = ready.named();
        final List<Row> rows = new ArrayList<>();
        source.ifPresent(samples -> rows.add(row(ready, samples, steps)));
        final List<LeftOut> leftOut = new ArrayList<>();
        for (final NamedControl control : controls(named)) {
            try {
                rows.add(row(ready, control, steps));
            } catch (IllegalArgumentException e) {
                leftOut.add(new LeftOut(control.name(), e.getMessage()));
            }
        }
        return new Result(
                named.name(), named.explanation(), named.spec(), ready.metric().sampleCount(), rows, leftOut);
    }

    private Row row(Ready ready, SampleSource samples, Steps steps) {
        final int count = ready.metric().sampleCount();
        final String purpose = ready.named().name();
        final Measurement measured =
                measure(ready, samples.name(), SOURCE_EFFORT, steps, making -> samples.samples(purpose, count, making));
        return new Row(samples.name(), samples.explanation(count), Optional.empty(), measured);
    }

    private Row row(Ready ready, NamedControl named, Steps steps) {
        final int count = ready.metric().sampleCount();
        final Control control = named.control();
        final Measurement measured = measure(
                ready,
                named.name(),
                effort(named, ready.named()),
                steps,
                making -> control.samples(count, material(ready.named(), making)));
        return new Row(named.name(), named.explanation(), Optional.of(control.expectation()), measured);
    }

    /** One step: making samples takes so much effort, measuring them 1. */
    private static Measurement measure(
            Ready ready, String whose, double effort, Steps steps, Function<DoubleConsumer, float[]> samples) {
        final DoubleConsumer step = steps.next(ready.named().name() + " of " + whose, effort + 1);
        final double made = effort / (effort + 1);
        final float[] values = samples.apply(share -> step.accept(share * made));
        step.accept(made);
        return ready.metric().measure(values);
    }

    private double effort(NamedMetric metric) {
        return (source.isPresent() ? SOURCE_EFFORT + 1 : 0)
                + controls(metric).stream()
                        .mapToDouble(control -> effort(control, metric) + 1)
                        .sum();
    }

    private double effort(NamedControl control, NamedMetric metric) {
        return control.control().effort(material(metric, share -> {}));
    }

    private List<NamedControl> controls(NamedMetric metric) {
        return metric.spec().controls().stream()
                .filter(plan.controls()::containsKey)
                .map(plan.controls()::get)
                .toList();
    }

    private ControlMaterial material(NamedMetric metric, DoubleConsumer progress) {
        return new ControlMaterial(data, metric.spec().compared(), backend, plan.seed(), progress);
    }
}
