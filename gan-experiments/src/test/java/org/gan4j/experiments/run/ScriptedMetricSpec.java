package org.gan4j.experiments.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.experiments.config.ScheduledMetric;
import org.gan4j.spec.TypeName;

/** Measures what it was told to, one number after the other, under the name of score, and as things captured of 8. */
@TypeName("scripted")
record ScriptedMetricSpec(List<Double> scores) implements MetricSpec {
    static ScheduledMetric of(long every, Double... scores) {
        return new ScheduledMetric(every, new ScriptedMetricSpec(List.of(scores)));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new Scripted(scores.iterator());
    }

    private static final int ALL = 8;

    private record Scripted(Iterator<Double> scores) implements Metric {
        @Override
        public int sampleCount() {
            return 1;
        }

        @Override
        public Measurement measure(float[] samples) {
            final double score = scores.next();
            final Map<String, Double> values = new LinkedHashMap<>();
            values.put("score", score);
            values.put("things-captured", score);
            values.put("things", (double) ALL);
            return new Measurement(values, coverage(score), List.of(), List.of());
        }

        private static Optional<Coverage> coverage(double score) {
            return Optional.of(score)
                    .filter(captured -> captured >= 0 && captured <= ALL)
                    .map(captured -> new Coverage(captured.intValue(), ALL));
        }
    }
}
