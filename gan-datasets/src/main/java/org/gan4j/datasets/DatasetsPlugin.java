package org.gan4j.datasets;

import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.datasets.array.NpySpec;
import org.gan4j.datasets.image.Cifar10Spec;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.IdxDirectorySpec;
import org.gan4j.datasets.image.ImageDirectorySpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.datasets.mixture.Gaussian1dSpec;
import org.gan4j.datasets.mixture.GridSpec;
import org.gan4j.datasets.mixture.Mixture1dSpec;
import org.gan4j.datasets.mixture.RingSpec;

/** The bundled image data, data from files and mixtures of Gaussians. */
public final class DatasetsPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.DATA, MnistSpec.class);
        offer(PluginKind.DATA, FashionMnistSpec.class);
        offer(PluginKind.DATA, StackedMnistSpec.class);
        offer(PluginKind.DATA, Cifar10Spec.class);
        offer(PluginKind.DATA, IdxDirectorySpec.class);
        offer(PluginKind.DATA, ImageDirectorySpec.class);
        offer(PluginKind.DATA, NpySpec.class);
        offer(PluginKind.DATA, Gaussian1dSpec.class);
        offer(PluginKind.DATA, Mixture1dSpec.class);
        offer(PluginKind.DATA, RingSpec.class);
        offer(PluginKind.DATA, GridSpec.class);
    }
}
