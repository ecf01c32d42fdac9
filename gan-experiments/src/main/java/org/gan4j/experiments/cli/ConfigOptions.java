package org.gan4j.experiments.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Setting;
import org.gan4j.experiments.config.TypeCatalog;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Names an experiment and changes it, on the command line. */
final class ConfigOptions {
    @Parameters(paramLabel = "CONFIG", description = "The experiment, a JSON file.")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", description = "Draw all random numbers by this seed.")
    private Long seed;

    @Option(
            names = "--set",
            paramLabel = "/POINTER=VALUE",
            converter = SettingConverter.class,
            description = "Set a value of the experiment by its JSON pointer, any number of times; the last one wins."
                    + " A value that is not JSON is a text.")
    private List<Setting> settings = new ArrayList<>();

    /**
     * @param first settings that the command's other options make; those of {@code --set} win over them
     * @throws org.gan4j.experiments.config.ConfigurationException with all faults, if there are any
     */
    Experiment read(TypeCatalog catalog, Setting... first) {
        final List<Setting> all = new ArrayList<>(List.of(first));
        if (seed != null) {
            all.add(Setting.seed(seed));
        }
        all.addAll(settings);
        return new ExperimentReader(catalog).read(config, all);
    }

    private static final class SettingConverter implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String text) {
            try {
                return Setting.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
