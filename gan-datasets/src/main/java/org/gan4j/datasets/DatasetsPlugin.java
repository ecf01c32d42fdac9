package org.gan4j.datasets;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.mixture.GridSpec;
import org.gan4j.datasets.mixture.RingSpec;

/** The bundled image data and the mixtures in the plane. */
public final class DatasetsPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.DATA, MnistSpec.class);
        offer(PluginKind.DATA, FashionMnistSpec.class);
        offer(PluginKind.DATA, RingSpec.class);
        offer(PluginKind.DATA, GridSpec.class);
    }
}
