package org.gan4j.experiments.run;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** Throws when it is to measure. */
@TypeName("broken")
record BrokenMetricSpec() implements MetricSpec {
    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new Broken();
    }

    private static final class Broken implements Metric {
        @Override
        public int sampleCount() {
            return 1;
        }

        @Override
        public Measurement measure(float[] samples) {
            throw new ArithmeticException("singular matrix");
        }
    }
}
