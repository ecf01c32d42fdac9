package org.gan4j.experiments.cli;

import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.Setting;
import org.gan4j.experiments.config.TypeCatalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names an experiment and its backend, on the command line. */
final class ExperimentOptions {
    @Mixin
    private ConfigOptions config;

    @Option(names = "--backend", paramLabel = "NAME", description = "Run on this backend, at its defaults.")
    private String backend;

    /** @throws org.gan4j.experiments.config.ConfigurationException with all faults, if there are any */
    Experiment read(TypeCatalog catalog) {
        return backend == null ? config.read(catalog) : config.read(catalog, Setting.backend(backend));
    }
}
