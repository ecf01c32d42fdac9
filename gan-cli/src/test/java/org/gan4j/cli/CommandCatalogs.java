package org.gan4j.cli;

import java.util.List;
import org.gan4j.api.plugin.StandardPlugin;
import org.gan4j.config.TypeCatalog;
import org.gan4j.datasets.DatasetsPlugin;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.metrics.MetricsPlugin;
import org.gan4j.testkit.plugin.TestPlugin;
import org.gan4j.testkit.plugin.TinyPlugin;

/** The types that tests of commands name. */
final class CommandCatalogs {
    private CommandCatalogs() {}

    /** The standard types and those that cannot be played. */
    static TypeCatalog unplayable() {
        return Plugins.catalog(List.of(new StandardPlugin(), new TestPlugin()));
    }

    /** The standard types, the shipped data sets and metrics, and tiny data. */
    static TypeCatalog tiny() {
        return Plugins.catalog(
                List.of(new StandardPlugin(), new DatasetsPlugin(), new MetricsPlugin(), new TinyPlugin()));
    }
}
