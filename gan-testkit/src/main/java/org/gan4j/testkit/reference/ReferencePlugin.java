package org.gan4j.testkit.reference;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;

/** Offers the backend {@code reference}. */
public final class ReferencePlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, ReferenceSpec.class);
    }
}
