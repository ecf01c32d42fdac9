package org.gan4j.experiments.observe;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;

/** Offers the observers of this package. */
public final class ObserversPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.OBSERVER, WeightNorms.class);
    }
}
