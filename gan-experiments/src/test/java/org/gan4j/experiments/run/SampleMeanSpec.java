package org.gan4j.experiments.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** The mean of all values of 1,500 samples: more than are made at once. */
@TypeName("sample-mean")
record SampleMeanSpec() implements MetricSpec {
    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new Mean();
    }

    private static final class Mean implements Metric {
        @Override
        public int sampleCount() {
            return 1_500;
        }

        @Override
        public Measurement measure(float[] samples) {
            double sum = 0;
            for (final float value : samples) {
                sum += value;
            }
            final Map<String, Double> results = new LinkedHashMap<>();
            results.put("mean", sum / samples.length);
            results.put("values, in all", (double) samples.length);
            return new Measurement(results);
        }
    }
}
