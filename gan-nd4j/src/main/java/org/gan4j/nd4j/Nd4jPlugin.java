package org.gan4j.nd4j;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;

/** Offers the backend {@code nd4j}. */
public final class Nd4jPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, Nd4jSpec.class);
    }
}
