package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.ExperimentSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that change an experiment, including its backend. */
final class Overrides {
    @Option(names = "--backend", paramLabel = "NAME", description = "Run on this backend, with its default settings.")
    private String backend;

    @Mixin
    private Settings settings;

    /** The settings, in the order in which they apply. */
    List<Setting> settings() {
        final List<Setting> all = new ArrayList<>();
        if (backend != null) {
            all.add(ExperimentSettings.backend(backend));
        }
        all.addAll(settings.all());
        return all;
    }
}
