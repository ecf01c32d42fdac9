package org.gan4j.metrics.distribution;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.classifier.BlockEvaluator;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Split;
import org.gan4j.metrics.SampleCheck;
import org.gan4j.metrics.classifier.LoadedClassifier;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.spec.Finding;

/** Images as the classifier of their classes sees them: by the activations of its last hidden layer. */
final class ClassifierFeatures {
    private static final String STRANGER =
            "needs data that a classifier knows, whose features it compares: mnist or fashion-mnist";

    private final String metric;
    private final LoadedClassifier classifier;
    private final BlockEvaluator evaluator;

    private ClassifierFeatures(String metric, LoadedClassifier classifier, Backend backend) {
        this.metric = metric;
        this.classifier = classifier;
        this.evaluator = classifier.features(backend);
    }

    /** What keeps a metric from seeing such data. */
    static List<Finding> misfits(DataTraits data) {
        return ShippedClassifiers.nameOf(data).isEmpty() ? List.of(Finding.ofWhole(STRANGER)) : List.of();
    }

    /**
     * Those of such data.
     *
     * @param metric what messages call it
     * @throws IllegalArgumentException if no classifier knows the data
     */
    static ClassifierFeatures of(String metric, DataSplits data, Backend backend) {
        return ShippedClassifiers.nameOf(DataTraits.of(data))
                .map(ShippedClassifiers::named)
                .map(classifier -> new ClassifierFeatures(metric, classifier, backend))
                .orElseThrow(() -> new IllegalArgumentException(STRANGER));
    }

    /** How many an image has. */
    int width() {
        return evaluator.spec().output().size();
    }

    /** @throws IllegalArgumentException if there are more or fewer samples, or one is not finite */
    PointSet ofSamples(int count, float[] samples) {
        new SampleCheck(metric, count, evaluator.spec().input().size()).check(samples);
        return new PointSet(width(), evaluator.evaluate(samples));
    }

    /** @throws IllegalArgumentException if there are too few examples */
    PointSet ofFirst(int count, Split split, DataSplits data) {
        PointSet.requireExamples(count, split, data, "realCount");
        return new PointSet(width(), evaluator.evaluate(split.of(data), count));
    }

    /** Who saw them, and the share of test examples that it tells right: {@code <classifier>-accuracy}. */
    Map<String, Double> witness() {
        return Map.of(classifier.name() + "-accuracy", classifier.testAccuracy());
    }
}
