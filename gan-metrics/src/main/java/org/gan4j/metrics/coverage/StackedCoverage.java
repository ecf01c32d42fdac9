package org.gan4j.metrics.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.SampleCheck;
import org.gan4j.metrics.classifier.LoadedClassifier;

/**
 * How samples spread over the modes of stacked images, as Srivastava et al., "VEEGAN", 2017, and Lin et al., "PacGAN", 2018,
 * count it: a classifier of single channels judges each of them, and their classes together are the sample's mode.
 *
 * <ul>
 *   <li>{@code modes-captured}: modes with at least one sample;
 *   <li>{@code modes}: all modes, 1,000 for three digits;
 *   <li>{@code kl-to-uniform}: {@code Σ pᵢ log(pᵢ · modes)} in nats over the shares of the modes; of n samples that are equally
 *       likely of each it is about (modes − 1) / 2n: 0.019 of 26,000 for 1,000 modes;
 *   <li>{@code confidence}: the mean probability that the classifier gives to the class it chooses, over all channels;
 *   <li>{@code <classifier>-accuracy}: who judged, and the share of single test examples that it tells right.
 * </ul>
 *
 * <p>It does not see how good samples are, and the classifier's errors scatter them over neighbouring modes.
 */
final class StackedCoverage implements Metric {
    static final ComparableValue CAPTURED = ComparableValue.highest("modes-captured");
    static final ComparableValue KL_TO_UNIFORM =
            ComparableValue.lowest("kl-to-uniform").in("nats");
    static final ComparableValue CONFIDENCE = ComparableValue.highest("confidence");

    private final LoadedClassifier classifier;
    private final ModeJudge judge;
    private final SampleCheck samples;

    StackedCoverage(LoadedClassifier classifier, Backend backend, int channels, int sampleCount) {
        this.classifier = classifier;
        this.judge = new ModeJudge(classifier.on(backend), channels);
        this.samples = new SampleCheck("stacked-coverage", sampleCount, judge.width());
    }

    @Override
    public int sampleCount() {
        return samples.count();
    }

    @Override
    public Measurement measure(float[] values) {
        samples.check(values);
        final ModeJudge.Judgement judgement = judge.judge(values);
        final Coverage coverage = new Coverage(judgement.counts().withAtLeast(1), judge.modes());
        final Map<String, Double> results = new LinkedHashMap<>();
        results.put(CAPTURED.name(), (double) coverage.captured());
        results.put("modes", (double) coverage.all());
        results.put(KL_TO_UNIFORM.name(), judgement.counts().divergenceFromUniform());
        results.put(CONFIDENCE.name(), judgement.confidence());
        results.put(classifier.name() + "-accuracy", classifier.testAccuracy());
        return new Measurement(results, Optional.of(coverage), List.of(), List.of());
    }
}
