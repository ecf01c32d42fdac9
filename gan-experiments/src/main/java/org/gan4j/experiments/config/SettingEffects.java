package org.gan4j.experiments.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;

/**
 * Reads a configuration with settings, and names those of the command line that bring about an error or a warning elsewhere in the
 * file: those without which it is not there.
 */
final class SettingEffects {
    private final List<Setting> settings;
    private final Function<List<Setting>, Reading> reader;
    private final Map<Setting, Reading> without = new HashMap<>();

    SettingEffects(List<Setting> settings, Function<List<Setting>, Reading> reader) {
        this.settings = List.copyOf(settings);
        this.reader = reader;
    }

    Reading reading() {
        final Reading all = reader.apply(settings);
        return new Reading(
                all.experiment(),
                all.faults().stream()
                        .map(fault -> explained(fault, Reading::faults))
                        .toList(),
                all.warnings().stream()
                        .map(warning -> explained(warning, Reading::warnings))
                        .toList());
    }

    private Fault explained(Fault fault, Function<Reading, List<Fault>> found) {
        final boolean showsOfItself =
                settings.stream().anyMatch(setting -> setting.where().equals(fault.where()));
        return showsOfItself
                ? fault
                : fault.broughtAboutBy(settings.stream()
                        .filter(setting -> setting.where().isWhole())
                        .filter(option -> found.apply(without(option)).stream().noneMatch(same(fault)))
                        .toList());
    }

    /** Where a setting makes an object of a bare name, the pointer to what is wrong with the name grows. */
    private static Predicate<Fault> same(Fault fault) {
        return other -> other.where().equals(fault.where()) && other.message().equals(fault.message());
    }

    private Reading without(Setting option) {
        return without.computeIfAbsent(
                option,
                left -> reader.apply(settings.stream()
                        .filter(setting -> !setting.equals(left))
                        .toList()));
    }
}
