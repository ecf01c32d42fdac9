package org.gan4j.metrics.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.SampleCheck;
import org.gan4j.metrics.classifier.LoadedClassifier;

/**
 * How samples spread over the classes that a classifier tells apart.
 *
 * <ul>
 *   <li>{@code classes-captured}: classes with at least a sample and with at least a set share of the samples: the classifier
 *       errs, so a class that is not there has some samples, too;
 *   <li>{@code classes}: all classes;
 *   <li>{@code kl-to-uniform}: {@code Σ pᵢ log(pᵢ · classes)} in nats over the shares of the classes, from 0 for equal shares to
 *       log(classes) for a single class;
 *   <li>{@code confidence}: the mean probability that the classifier gives to the class it chooses;
 *   <li>{@code <classifier>-accuracy}: who judged, and the share of test examples that it tells right;
 *   <li>the curve {@code share} by {@code label}: the histogram of the classes.
 * </ul>
 *
 * <p>It does not see how good samples are, nor how they vary within a class: a classifier puts noise into a class, too, and is
 * sure of itself.
 */
final class ClassCoverage implements Metric {
    static final ComparableValue CAPTURED = ComparableValue.highest("classes-captured");
    static final ComparableValue KL_TO_UNIFORM =
            ComparableValue.lowest("kl-to-uniform").in("nats");
    static final ComparableValue CONFIDENCE = ComparableValue.highest("confidence");

    private final LoadedClassifier classifier;
    private final ModeJudge judge;
    private final double leastShare;
    private final SampleCheck samples;

    ClassCoverage(LoadedClassifier classifier, Backend backend, double leastShare, int sampleCount) {
        this.classifier = classifier;
        this.judge = new ModeJudge(classifier.on(backend), 1);
        this.leastShare = leastShare;
        this.samples = new SampleCheck("class-coverage", sampleCount, judge.width());
    }

    @Override
    public int sampleCount() {
        return samples.count();
    }

    @Override
    public Measurement measure(float[] values) {
        samples.check(values);
        final ModeJudge.Judgement judgement = judge.judge(values);
        final Counts counts = judgement.counts();
        final Coverage coverage = new Coverage(counts.withAtLeast(leastCount()), judge.modes());
        final Map<String, Double> results = new LinkedHashMap<>();
        results.put(CAPTURED.name(), (double) coverage.captured());
        results.put("classes", (double) coverage.all());
        results.put(KL_TO_UNIFORM.name(), counts.divergenceFromUniform());
        results.put(CONFIDENCE.name(), judgement.confidence());
        results.put(classifier.name() + "-accuracy", classifier.testAccuracy());
        return new Measurement(results, Optional.of(coverage), List.of(histogram(counts)), List.of());
    }

    private int leastCount() {
        return (int) Math.max(1, Math.ceil(leastShare * samples.count()));
    }

    private Curve histogram(Counts counts) {
        return new Curve(
                Curve.Kind.CLASS_SHARES,
                "label",
                "share",
                IntStream.range(0, judge.modes())
                        .mapToObj(label -> new Curve.Point(label, (double) counts.byClass()[label] / samples.count()))
                        .toList());
    }
}
