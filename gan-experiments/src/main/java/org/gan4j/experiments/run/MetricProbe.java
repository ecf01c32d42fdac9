package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.game.Round;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.api.run.Ending;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunEnd;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.MetricNames;
import org.gan4j.experiments.config.ScheduledMetric;

/** Has the experiment's metrics measure, each at its {@code every} and after the last iteration of a completed run. */
final class MetricProbe implements Probe {
    private record Entry(int number, String name, long every, Metric metric) {}

    private final RunEvents events;
    private final Sampler sampler;
    private final MetricUnits units;
    private final List<Entry> entries = new ArrayList<>();

    @Inject
    MetricProbe(RunEvents events, Sampler sampler, Experiment experiment, DataSplits data, Backend backend) {
        this.events = events;
        this.sampler = sampler;
        this.units = MetricUnits.of(data.train());
        final DataSplits seen = units.convert(data);
        final List<MetricSpec> specs = ScheduledMetric.metrics(experiment.metrics());
        requireFit(specs, DataTraits.of(seen));
        final List<String> names = MetricNames.of(specs);
        for (final ScheduledMetric scheduled : experiment.metrics()) {
            final Metric metric = metric(scheduled.metric(), seen, backend);
            entries.add(new Entry(entries.size(), names.get(entries.size()), scheduled.every(), metric));
        }
    }

    /** Of data that tell nothing before they are loaded; names all misfits of all metrics. */
    private static void requireFit(List<MetricSpec> metrics, DataTraits data) {
        final List<String> misfits = IntStream.range(0, metrics.size())
                .boxed()
                .flatMap(i ->
                        metrics.get(i).misfits(data).stream().map(misfit -> "/metrics/" + i + "  " + misfit.text()))
                .toList();
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", misfits));
        }
    }

    private Metric metric(MetricSpec spec, DataSplits seen, Backend backend) {
        try {
            return spec.create(seen, backend);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("/metrics/" + entries.size() + "  " + e.getMessage(), e);
        }
    }

    @Override
    public void look(long iteration, Round round) {
        for (final Entry entry : entries) {
            if (iteration % entry.every() == 0) {
                measure(entry, iteration);
            }
        }
    }

    @Override
    public void finish(RunEnd end) {
        if (end.ending() != Ending.COMPLETED) {
            return;
        }
        for (final Entry entry : entries) {
            if (end.iterations() % entry.every() != 0) {
                measure(entry, end.iterations());
            }
        }
    }

    private void measure(Entry entry, long iteration) {
        events.measuring(entry.name());
        final float[] samples =
                sampler.forMetric(entry.number(), iteration, entry.metric().sampleCount());
        units.convert(samples);
        events.measured(
                new MeasurementAt(iteration, entry.name(), entry.metric().measure(samples)));
    }
}
