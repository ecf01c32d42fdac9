package org.gan4j.experiments.config;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;

/**
 * What reading a configuration came to. Faults and warnings are in the order of the file; those of options come after.
 *
 * @param experiment empty if there are faults
 * @param warnings of what can run, but hardly as meant
 */
public record Reading(Optional<Experiment> experiment, List<Fault> faults, List<Fault> warnings) {
    public Reading {
        faults = sorted(faults);
        warnings = sorted(warnings);
    }

    private static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().sorted(Comparator.comparing(Fault::where)).toList();
    }

    static Reading refused(List<Fault> faults) {
        return new Reading(Optional.empty(), faults, List.of());
    }

    /** @throws ConfigurationException with all faults, if there are any */
    public Experiment orThrow() {
        return experiment.orElseThrow(() -> new ConfigurationException(faults));
    }
}
