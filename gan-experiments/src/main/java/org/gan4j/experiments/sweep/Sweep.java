package org.gan4j.experiments.sweep;

import java.nio.file.Path;
import java.util.List;
import org.gan4j.config.Fault;

/**
 * An experiment in variants, each with several seeds.
 *
 * @param description for people, may be empty
 * @param base the experiment's file
 * @param trials all variants with the first seed, then all with the next: a sweep that is cut short has something of each
 * @param warnings of trials that can run, but hardly as meant
 */
public record Sweep(
        String name, String description, Path base, List<Variant> variants, List<Trial> trials, List<Fault> warnings) {
    public Sweep {
        warnings = List.copyOf(warnings);
        variants = List.copyOf(variants);
        trials = List.copyOf(trials);
    }

    /** Iterations of these trials. */
    static long work(List<Trial> trials) {
        return trials.stream()
                .mapToLong(trial -> trial.experiment().iterations())
                .sum();
    }

    /** The variant against which the others are tested: the first. */
    Variant reference() {
        return variants.get(0);
    }

    /** All variants but the reference. */
    List<Variant> others() {
        return variants.subList(1, variants.size());
    }

    /** @param others as many, for the same variants */
    Sweep withTrials(List<Trial> others) {
        return new Sweep(name, description, base, variants, others, warnings);
    }

    /** With how many each variant is run. */
    int seeds() {
        return trials.size() / variants.size();
    }
}
