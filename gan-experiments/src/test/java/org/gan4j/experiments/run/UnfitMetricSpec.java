package org.gan4j.experiments.run;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** Fits no data. */
@TypeName("unfit")
record UnfitMetricSpec() implements MetricSpec {
    @Override
    public Metric create(DataSplits data, Backend backend) {
        throw new IllegalArgumentException("this metric is for text");
    }
}
