package org.gan4j.metrics.coverage;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.config.Check;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.TypeName;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.StackedLabels;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.gan4j.metrics.classifier.TrainedClassifier;

/** See {@link StackedCoverage}. */
@TypeName("stacked-coverage")
@Doc(
        "how many of the 1000 modes of stacked-mnist the samples capture and how evenly, as a multilayer perceptron judges each"
                + " channel (mlp-mnist, right on 98.5 % of MNIST's test images)")
public record StackedCoverageSpec(
        @Doc("iterations between two measurements, at least 1")
        long every,

        @Doc("number of samples, at least 1") @Default("26000")
        int samples)
        implements MetricSpec {
    public StackedCoverageSpec {
        Check.positive("every", (double) every);
        Check.positive("samples", samples);
    }

    @Override
    public List<String> comparableValues() {
        return List.of("modes-captured", "kl-to-uniform", "confidence");
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        final List<Integer> dimensions = data.train().shape().dimensions();
        final TrainedClassifier classifier = classifier(data.train())
                .orElseThrow(
                        () -> new IllegalArgumentException("stacked-coverage needs images whose channels have classes"
                                + " that a classifier tells apart: stacked-mnist"));
        return new StackedCoverage(classifier, backend, dimensions.get(0), samples);
    }

    private static Optional<TrainedClassifier> classifier(Dataset data) {
        return data.labels()
                .filter(StackedLabels.class::isInstance)
                .map(StackedLabels.class::cast)
                .flatMap(labels -> ShippedClassifiers.of(labels.channelClasses(), channel(data.shape())));
    }

    private static Shape channel(Shape image) {
        return Shape.of(1, image.dimensions().get(1), image.dimensions().get(2));
    }
}
