package org.gan4j.metrics;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.metrics.control.Centroids;
import org.gan4j.metrics.control.Copies;
import org.gan4j.metrics.control.Dropped;
import org.gan4j.metrics.control.Exact;
import org.gan4j.metrics.control.Noise;
import org.gan4j.metrics.control.Real;
import org.gan4j.metrics.control.Single;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.coverage.StackedCoverageSpec;
import org.gan4j.metrics.distribution.ClassifierFrechetDistanceSpec;
import org.gan4j.metrics.distribution.ClassifierKernelDistanceSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;

/** The metrics of this jar, and the controls to trust them by. */
public final class MetricsPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.METRIC, ClassCoverageSpec.class);
        offer(PluginKind.METRIC, ModeCoverageSpec.class);
        offer(PluginKind.METRIC, ParzenSpec.class);
        offer(PluginKind.METRIC, PrecisionRecallSpec.class);
        offer(PluginKind.METRIC, MemorizationSpec.class);
        offer(PluginKind.METRIC, MomentDriftSpec.class);
        offer(PluginKind.METRIC, StackedCoverageSpec.class);
        offer(PluginKind.METRIC, ClassifierFrechetDistanceSpec.class);
        offer(PluginKind.METRIC, ClassifierKernelDistanceSpec.class);

        offer(PluginKind.CONTROL, Real.class);
        offer(PluginKind.CONTROL, Exact.class);
        offer(PluginKind.CONTROL, Dropped.class);
        offer(PluginKind.CONTROL, Single.class);
        offer(PluginKind.CONTROL, Noise.class);
        offer(PluginKind.CONTROL, Centroids.class);
        offer(PluginKind.CONTROL, Copies.class);
    }
}
