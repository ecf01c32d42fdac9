package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.ExperimentSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes an experiment, and its backend, on the command line. */
final class Overrides {
    @Option(names = "--backend", paramLabel = "NAME", description = "Run on this backend, at its defaults.")
    private String backend;

    @Mixin
    private Settings settings;

    /** In the order in which they apply. */
    List<Setting> settings() {
        final List<Setting> all = new ArrayList<>();
        if (backend != null) {
            all.add(ExperimentSettings.backend(backend));
        }
        all.addAll(settings.all());
        return all;
    }
}
