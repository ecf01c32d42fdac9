package org.gan4j.metrics.distribution;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.CoordinateMoments;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.TypeName;

/** See {@link MomentDrift}. */
@TypeName("moment-drift")
@Doc("how far mean and deviation of each pixel or coordinate are from those of the data, and how diverse samples are")
public record MomentDriftSpec(
        @Doc("number of samples, at least 2") @Default("10000")
        int samples,

        @Doc("data to compare with, all of it") @Default("\"train\"")
        Split real)
        implements MetricSpec {
    public MomentDriftSpec {
        if (samples < 2) {
            throw new FieldException("samples", "must be at least 2, not " + samples);
        }
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(MomentDrift.MEAN, MomentDrift.DEVIATION, MomentDrift.DIVERSITY);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(CountLimit.ofSamples("samples", samples, there));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        return new MomentDrift(CoordinateMoments.of(real.of(data)), samples);
    }

    @Override
    public Map<Split, Integer> compared() {
        return Map.of(real, ALL);
    }
}
