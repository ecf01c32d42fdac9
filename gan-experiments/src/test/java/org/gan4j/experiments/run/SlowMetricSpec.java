package org.gan4j.experiments.run;

import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** Takes its time. */
@TypeName("slow")
record SlowMetricSpec(long milliseconds) implements MetricSpec {
    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new Slow(milliseconds);
    }

    private record Slow(long milliseconds) implements Metric {
        @Override
        public int sampleCount() {
            return 1;
        }

        @Override
        public Measurement measure(float[] samples) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Measurement(Map.of("patience", 0.0));
        }
    }
}
