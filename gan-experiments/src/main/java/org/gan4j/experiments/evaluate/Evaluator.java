package org.gan4j.experiments.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.experiments.config.ConfiguredMetric;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.spec.Finding;

/** Measures samples and controls by one metric after another. */
final class Evaluator {
    /** A metric that suits the data and its samples. */
    private record Suiting(String name, String explanation, MetricSpec spec, List<String> notes) {}

    private record Ready(Suiting suiting, Metric metric) {}

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
        final List<Suiting> suiting = suiting(leftOut);
        final double work =
                suiting.stream().mapToDouble(metric -> 1 + effort(metric)).sum();
        try (Progress told = progress.apply(Steps.units(work))) {
            return evaluate(suiting, leftOut, new Steps(told, stop));
        }
    }

    private Evaluation evaluate(List<Suiting> suiting, List<LeftOut> leftOut, Steps steps) {
        final List<Ready> ready = ready(suiting, leftOut, steps);
        if (ready.isEmpty()) {
            throw new IllegalArgumentException("no metric can measure this:\n" + text(leftOut));
        }
        return new Evaluation(
                ready.stream().map(metric -> measure(metric, steps)).toList(), leftOut);
    }

    /** @throws IllegalArgumentException if somebody asked for metrics that do not suit, with all reasons */
    private List<Suiting> suiting(List<LeftOut> leftOut) {
        final DataTraits traits = DataTraits.of(data);
        final Supply there =
                new Supply(traits.sizes(), source.map(SampleSource::most).orElse(Integer.MAX_VALUE));
        final List<Suiting> suiting = new ArrayList<>();
        for (final NamedMetric named : plan.metrics()) {
            try {
                suiting.add(suiting(named, traits, there));
            } catch (IllegalArgumentException e) {
                leftOut.add(new LeftOut(named.name(), e.getMessage()));
            }
        }
        if (plan.strict() && !leftOut.isEmpty()) {
            throw new IllegalArgumentException(text(leftOut));
        }
        return suiting;
    }

    /** @throws IllegalArgumentException if it does not */
    private static Suiting suiting(NamedMetric named, DataTraits traits, Supply there) {
        final ConfiguredMetric.Fitted fitted = fit(named.configured(), there);
        final Set<Finding> misfits = new LinkedHashSet<>(fitted.spec().misfits(traits));
        misfits.addAll(CountLimit.refusals(fitted.spec().limits(there)));
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    misfits.stream().map(Finding::text).collect(Collectors.joining("; ")));
        }
        return new Suiting(named.name(), named.explanation(), fitted.spec(), fitted.notes());
    }

    private static ConfiguredMetric.Fitted fit(ConfiguredMetric configured, Supply there) {
        try {
            return configured.fit(there);
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(
                    e.faults().stream().map(Fault::message).collect(Collectors.joining("; ")), e);
        }
    }

    /** What only the data itself tells. */
    private List<Ready> ready(List<Suiting> suiting, List<LeftOut> leftOut, Steps steps) {
        final List<Ready> ready = new ArrayList<>();
        for (final Suiting metric : suiting) {
            try {
                ready.add(prepare(metric, steps));
            } catch (IllegalArgumentException e) {
                leftOut.add(leaveOut(metric, e.getMessage()));
                steps.skip(effort(metric));
            }
        }
        return ready;
    }

    /** @throws IllegalArgumentException if somebody asked for the metric */
    private LeftOut leaveOut(Suiting metric, String reason) {
        final LeftOut leftOut = new LeftOut(metric.name(), reason);
        if (plan.strict()) {
            throw new IllegalArgumentException(text(List.of(leftOut)));
        }
        return leftOut;
    }

    /** A line for each. */
    private String text(List<LeftOut> leftOut) {
        final String before = plan.strict() ? "--metric " : "";
        return leftOut.stream()
                .map(left -> before + left.name() + ": " + left.reason())
                .collect(Collectors.joining("\n"));
    }

    private Ready prepare(Suiting suiting, Steps steps) {
        steps.next("preparing " + suiting.name(), 1);
        final Metric metric = suiting.spec().create(data, backend);
        source.ifPresent(samples -> requireEnough(samples, metric));
        return new Ready(suiting, metric);
    }

    /** Of a metric that does not say by its limits how many it takes. */
    private static void requireEnough(SampleSource source, Metric metric) {
        if (source.most() < metric.sampleCount()) {
            throw new IllegalArgumentException("measures " + metric.sampleCount() + " samples, and there are "
                    + source.most() + ": set its fields so that it measures fewer (gan list metric has them)");
        }
    }

    private Result measure(Ready ready, Steps steps) {
        final Suiting suiting = ready.suiting();
        final List<Row> rows = new ArrayList<>();
        source.ifPresent(samples -> rows.add(row(ready, samples, steps)));
        final List<LeftOut> leftOut = new ArrayList<>();
        for (final NamedControl control : controls(suiting)) {
            try {
                rows.add(row(ready, control, steps));
            } catch (IllegalArgumentException e) {
                leftOut.add(new LeftOut(control.name(), e.getMessage()));
            }
        }
        return new Result(
                suiting.name(),
                suiting.explanation(),
                suiting.spec(),
                suiting.notes(),
                ready.metric().sampleCount(),
                rows,
                leftOut);
    }

    private Row row(Ready ready, SampleSource samples, Steps steps) {
        final int count = ready.metric().sampleCount();
        final String purpose = ready.suiting().name();
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
                effort(named, ready.suiting()),
                steps,
                making -> control.samples(count, material(ready.suiting(), making)));
        return new Row(named.name(), named.explanation(), Optional.of(control), measured);
    }

    /** One step: making samples takes so much effort, measuring them 1. */
    private static Measurement measure(
            Ready ready, String whose, double effort, Steps steps, Function<DoubleConsumer, float[]> samples) {
        final DoubleConsumer step = steps.next(ready.suiting().name() + " of " + whose, effort + 1);
        final double made = effort / (effort + 1);
        final float[] values = samples.apply(share -> step.accept(share * made));
        step.accept(made);
        return ready.metric().measure(values);
    }

    private double effort(Suiting metric) {
        return (source.isPresent() ? SOURCE_EFFORT + 1 : 0)
                + controls(metric).stream()
                        .mapToDouble(control -> effort(control, metric) + 1)
                        .sum();
    }

    private double effort(NamedControl control, Suiting metric) {
        return control.control().effort(material(metric, share -> {}));
    }

    private List<NamedControl> controls(Suiting metric) {
        return metric.spec().controls().stream()
                .filter(plan.controls()::containsKey)
                .map(plan.controls()::get)
                .toList();
    }

    private ControlMaterial material(Suiting metric, DoubleConsumer progress) {
        return new ControlMaterial(data, metric.spec().compared(), backend, plan.seed(), progress);
    }
}
