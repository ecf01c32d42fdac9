package org.gan4j.metrics.coverage;

import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** See {@link ClassCoverage}. */
@TypeName("class-coverage")
@Doc(
        "how many classes the samples capture and how evenly, as a multilayer perceptron judges (mlp-mnist, right on 98.5 % of"
                + " the test images; mlp-fashion-mnist, on 89.2 %)")
public record ClassCoverageSpec(
        @Doc("number of samples, at least 1") @Default("10000")
        int samples,

        @Doc("share of the samples from which on a class is captured, one sample at least; in [0, 1)") @Default("0.01")
        double leastShare)
        implements MetricSpec {
    public ClassCoverageSpec {
        Check.positive("samples", samples);
        Check.halfOpen("leastShare", leastShare, 0, 1);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(ClassCoverage.CAPTURED, ClassCoverage.KL_TO_UNIFORM, ClassCoverage.CONFIDENCE);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(CountLimit.ofSamples("samples", samples, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        return ShippedClassifiers.nameOf(data).isPresent()
                ? List.of()
                : List.of(Finding.ofWhole("needs data whose classes a classifier tells apart: mnist or fashion-mnist"
                        + " (for stacked-mnist there is stacked-coverage)"));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final String judge = ShippedClassifiers.nameOf(DataTraits.of(data)).orElseThrow();
        return new ClassCoverage(ShippedClassifiers.named(judge), backend, leastShare, samples);
    }
}
