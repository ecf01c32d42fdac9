package org.gan4j.metrics;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.metrics.parzen.ParzenSpec;

/** The metrics of this jar. */
public final class MetricsPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.METRIC, ModeCoverageSpec.class);
        offer(PluginKind.METRIC, ParzenSpec.class);
    }
}
