package org.gan4j.djl;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;

/** Offers the backend {@code djl}. */
public final class DjlPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, DjlSpec.class);
    }
}
