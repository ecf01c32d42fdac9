package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.ExperimentSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that change an experiment. */
final class Settings {
    @Option(names = "--seed", paramLabel = "N", description = "Draw all random numbers with this seed.")
    private Long seed;

    @Option(
            names = "--set",
            paramLabel = "/POINTER=VALUE",
            converter = SettingConverter.class,
            description = "Set a value of the experiment by its JSON pointer; repeatable, the last one wins."
                    + " A value that is not JSON is a string.")
    private List<Setting> settings = new ArrayList<>();

    /** The settings, in the order in which they apply. */
    List<Setting> all() {
        final List<Setting> all = new ArrayList<>();
        if (seed != null) {
            all.add(ExperimentSettings.seed(seed));
        }
        all.addAll(settings);
        return all;
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
