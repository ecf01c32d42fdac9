package org.gan4j.metrics.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.api.network.Shape;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** See {@link StackedCoverage}. */
@TypeName("stacked-coverage")
@Doc(
        "how many of the 1000 modes of stacked-mnist the samples capture and how evenly, as a multilayer perceptron judges each"
                + " channel (mlp-mnist, right on 98.5 % of MNIST's test images)")
public record StackedCoverageSpec(
        @Doc("number of samples, at least 1") @Default("26000")
        int samples) implements MetricSpec {
    public StackedCoverageSpec {
        Check.positive("samples", samples);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(StackedCoverage.CAPTURED, StackedCoverage.KL_TO_UNIFORM, StackedCoverage.CONFIDENCE);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(CountLimit.ofSamples("samples", samples, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        return judge(data).isPresent()
                ? List.of()
                : List.of(Finding.ofWhole(
                        "needs images whose channels have classes that a classifier tells apart:" + " stacked-mnist"));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final DataTraits traits = DataTraits.of(data);
        final String judge = judge(traits).orElseThrow();
        final int channels = traits.images().orElseThrow().channels();
        return new StackedCoverage(ShippedClassifiers.named(judge), backend, channels, samples);
    }

    @Override
    public Map<Split, Integer> compared() {
        return Map.of();
    }

    /** The name of its classifier. */
    private static Optional<String> judge(DataTraits data) {
        return data.images().flatMap(image -> ShippedClassifiers.nameOf(data.channelClasses(), channel(image)));
    }

    private static Shape channel(ImageFormat image) {
        return Shape.of(1, image.height(), image.width());
    }
}
