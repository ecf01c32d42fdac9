package org.gan4j.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that name an experiment and change it. */
final class ExperimentOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "CONFIG", description = "The experiment, a JSON file.")
    private Path config;

    @Mixin
    private Overrides overrides;

    /**
     * The experiment; prints warnings.
     *
     * @throws org.gan4j.config.ConfigurationException with all errors, if there are any
     */
    Experiment read(TypeCatalog catalog) {
        final Reading reading = new ExperimentReader(catalog).examine(config, overrides.settings());
        final PrintWriter err = command.commandLine().getErr();
        reading.warnings().forEach(warning -> err.println(warning.marked("warning: ")));
        err.flush();
        return reading.orThrow();
    }
}
