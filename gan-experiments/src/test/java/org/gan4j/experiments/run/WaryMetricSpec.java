package org.gan4j.experiments.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** Finds extremes of samples and data, computes on the backend, draws a curve and warns. */
@TypeName("wary")
record WaryMetricSpec() implements MetricSpec {
    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new Wary(data, backend);
    }

    private record Wary(DataSplits data, Backend backend) implements Metric {
        @Override
        public int sampleCount() {
            return 200;
        }

        @Override
        public Measurement measure(float[] samples) {
            final float[] example = new float[data.test().shape().size()];
            data.test().read(1, example, 0);
            final float[] nearest = new float[1];
            try (Distances distances = backend.distances(example.length, samples)) {
                distances.visit(Arrays.copyOf(samples, example.length), row -> nearest[0] = row.get(0));
            }
            final Map<String, Double> values = new LinkedHashMap<>();
            values.put("least-sample", (double) least(samples));
            values.put("least-datum", (double) least(example));
            values.put("to-itself", (double) nearest[0]);
            final List<Curve.Point> points = List.of(new Curve.Point(0.1, 7), new Curve.Point(1, Double.NaN));
            return new Measurement(
                    values,
                    Optional.empty(),
                    List.of(new Curve(Curve.Kind.OTHER, "sigma", "likelihood", points)),
                    List.of("it may be otherwise"));
        }

        private static float least(float[] values) {
            float least = Float.POSITIVE_INFINITY;
            for (final float value : values) {
                least = Math.min(least, value);
            }
            return least;
        }
    }
}
