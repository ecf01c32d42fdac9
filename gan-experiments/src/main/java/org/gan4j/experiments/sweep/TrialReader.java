package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.config.Fault;
import org.gan4j.config.LocatedValue;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Reading;

/** Makes a sweep's trials, and collects what is wrong with their experiments. */
final class TrialReader {
    static final JsonPointer SEED = JsonPointer.compile("/seed");

    private final ExperimentReader reader;
    private final Map<Fault, List<String>> faults = new LinkedHashMap<>();
    private final Map<Fault, List<String>> warnings = new LinkedHashMap<>();
    private int number;

    TrialReader(ExperimentReader reader) {
        this.reader = reader;
    }

    /**
     * All variants with the first seed, then all with the next; without those that have faults.
     *
     * @param base the experiment's file
     */
    List<Trial> read(Path base, List<Variant> variants, List<LocatedValue> seeds) {
        final int digits = Integer.toString(variants.size() * seeds.size()).length();
        final List<Trial> trials = new ArrayList<>();
        for (final LocatedValue seed : seeds) {
            for (final Variant variant : variants) {
                number++;
                experiment(base, variant, seed)
                        .ifPresent(experiment -> trials.add(Trial.of(number, digits, variant, experiment)));
            }
        }
        return trials;
    }

    /** Each once, with the trials that have it. */
    List<Fault> faults() {
        return named(faults);
    }

    /** Each once, with the trials that have it. */
    List<Fault> warnings() {
        return named(warnings);
    }

    private Optional<Experiment> experiment(Path base, Variant variant, LocatedValue seed) {
        final List<Setting> settings = new ArrayList<>(variant.settings());
        settings.add(seed.setting(SEED));
        final Reading reading = reader.examine(base, settings);
        final String trial = number + ": " + variant.text() + ", seed " + ValueText.of(seed.value());
        note(reading.faults(), trial, faults);
        note(reading.warnings(), trial, warnings);
        return reading.experiment();
    }

    private static void note(List<Fault> found, String trial, Map<Fault, List<String>> trials) {
        found.forEach(fault ->
                trials.computeIfAbsent(fault, unseen -> new ArrayList<>()).add(trial));
    }

    private List<Fault> named(Map<Fault, List<String>> trials) {
        return trials.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Fault named(Fault fault, List<String> trials) {
        return new Fault(fault.where(), fault.pointer(), fault.message() + " (in " + text(trials) + ")");
    }

    private String text(List<String> trials) {
        if (trials.size() == number) {
            return "every trial";
        }
        final String first = "trial " + trials.get(0);
        return trials.size() == 1 ? first : first + "; and " + (trials.size() - 1) + " more";
    }
}
