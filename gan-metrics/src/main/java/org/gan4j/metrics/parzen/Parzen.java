package org.gan4j.metrics.parzen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * The Parzen window log-likelihood of Breuleux, Bengio and Vincent, "Quickly generating representative samples from an
 * RBM-derived process", 2011, as Goodfellow et al. 2014 report it: the mean over test data of the log-density that a
 * {@link ParzenWindow} estimates from samples, its σ the one under which validation data are likeliest.
 *
 * <ul>
 *   <li>{@code log-likelihood}: the mean, in nats, of a density over pixels in [0, 1] (or over data in their own units);
 *   <li>{@code standard-error}: the standard deviation over the test data by √n, without Bessel's correction;
 *   <li>{@code sigma}: the width chosen; the curve has the mean log-likelihood of the validation data for each tried.
 * </ul>
 *
 * <p>It sees whether samples lie near all of the data, in pixels: a missing mode costs the more, the farther it is from the
 * others. It misses much else: with as many dimensions as pixels the estimate is far from the true likelihood, ranks models
 * wrongly, and k-means centroids of the training data beat true samples (Theis, van den Oord and Bethge, "A note on the
 * evaluation of generative models", 2016). Compare values of one protocol only.
 */
final class Parzen implements Metric {
    static final ComparableValue LOG_LIKELIHOOD =
            ComparableValue.highest("log-likelihood").in("nats");

    private final Backend backend;
    private final int sampleCount;
    private final SigmaSearch search;
    private final PointSet validation;
    private final PointSet test;

    Parzen(Backend backend, int sampleCount, SigmaSearch search, PointSet validation, PointSet test) {
        this.backend = backend;
        this.sampleCount = sampleCount;
        this.search = search;
        this.validation = validation;
        this.test = test;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final PointSet points = PointSet.ofSamples(sampleCount, test.width(), samples);
        try (ParzenWindow window = new ParzenWindow(backend, points)) {
            final SigmaSearch.Outcome found = search.search(window, validation);
            final double[] densities = window.logDensities(test, found.best())[0];
            return new Measurement(
                    values(densities, found.best()), Optional.empty(), List.of(curve(found)), warnings(found));
        }
    }

    private static Map<String, Double> values(double[] densities, double sigma) {
        final double mean = Arrays.stream(densities).average().orElseThrow();
        final double variance = Arrays.stream(densities)
                .map(density -> (density - mean) * (density - mean))
                .average()
                .orElseThrow();
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(LOG_LIKELIHOOD.name(), mean);
        values.put("standard-error", Math.sqrt(variance / densities.length));
        values.put("sigma", sigma);
        return values;
    }

    private static Curve curve(SigmaSearch.Outcome found) {
        return new Curve(
                Curve.Kind.WINDOW_WIDTHS,
                "sigma",
                LOG_LIKELIHOOD.name(),
                found.means().entrySet().stream()
                        .map(entry -> new Curve.Point(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<String> warnings(SigmaSearch.Outcome found) {
        return found.isBestAtEdge()
                ? List.of(String.format(
                        Locale.ROOT,
                        "the best sigma, %.4g, lies at the edge of those tried, from %.4g to %.4g; widen the grid",
                        found.best(),
                        found.means().firstKey(),
                        found.means().lastKey()))
                : List.of();
    }
}
