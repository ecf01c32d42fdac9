package org.gan4j.metrics;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;

/** The metrics of this jar. */
public final class MetricsPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.METRIC, ModeCoverageSpec.class);
    }
}
