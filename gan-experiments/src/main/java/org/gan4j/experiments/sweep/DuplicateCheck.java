package org.gan4j.experiments.sweep;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.config.Fault;
import org.gan4j.config.LocatedValue;
import org.gan4j.config.Location;
import org.gan4j.config.RecordFile;
import org.gan4j.experiments.config.Experiment;

/** Whether two variants of a sweep are one experiment, written in two ways perhaps. */
final class DuplicateCheck {
    private final RecordFile<SweepFile> document;

    DuplicateCheck(RecordFile<SweepFile> document) {
        this.document = document;
    }

    /** For each value that makes no difference, a fault. */
    List<Fault> faults(List<Trial> trials) {
        final Map<Experiment, Variant> variants = new HashMap<>();
        final Map<Location, Fault> faults = new LinkedHashMap<>();
        for (final Trial trial : trials) {
            final Variant earlier = variants.putIfAbsent(trial.experiment(), trial.variant());
            if (earlier != null && !earlier.equals(trial.variant())) {
                final Fault fault = fault(trial.variant(), earlier);
                faults.putIfAbsent(fault.where(), fault);
            }
        }
        return List.copyOf(faults.values());
    }

    private Fault fault(Variant variant, Variant earlier) {
        final String message = "\"" + variant.text() + "\" is the same experiment as \"" + earlier.text() + "\"";
        final Collection<LocatedValue> others = new HashSet<>(earlier.values().values());
        return variant.values().values().stream()
                .filter(value -> !others.contains(value))
                .findFirst()
                .map(value -> value.fault(message))
                .orElseGet(() -> document.fault("list", message));
    }
}
