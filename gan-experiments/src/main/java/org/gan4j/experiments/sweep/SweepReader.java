package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.node.LongNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.LocatedValue;
import org.gan4j.config.Location;
import org.gan4j.config.RecordFile;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.GanVocabulary;

/** Reads sweeps from JSON files, and with them the experiments of all their trials. */
public final class SweepReader {
    /** So that the variants are looked at even where there are no seeds. */
    private static final List<LocatedValue> ANY_SEED =
            List.of(new LocatedValue(new Location("any seed", 0, 0), "", LongNode.valueOf(1)));

    private final TypeCatalog catalog;

    public SweepReader(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws ConfigurationException with all faults of the file and of every trial, if there are any */
    public Sweep read(Path file) {
        final RecordFile<SweepFile> document = RecordFile.read(file, GanVocabulary.SWEEP, SweepFile.class, catalog);
        final SweepFile content = document.value(SweepFile.EMPTY);
        final SweepFileCheck check = new SweepFileCheck(file, document, content);
        final List<Fault> faults = new ArrayList<>(document.faults());
        faults.addAll(check.faults());

        final List<Variant> variants = check.base().isPresent() ? new Variants(content).all() : List.of();
        final List<LocatedValue> seeds = check.seeds().isEmpty() ? ANY_SEED : check.seeds();
        final TrialReader reader = new TrialReader(new ExperimentReader(catalog));
        final List<Trial> trials =
                check.base().map(base -> reader.read(base, variants, seeds)).orElse(List.of());
        faults.addAll(reader.faults());
        if (check.variantsAreSound()) {
            faults.addAll(new DuplicateCheck(document).faults(trials));
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(sorted(faults, file));
        }
        return new Sweep(
                content.name(), content.description(), check.base().orElseThrow(), variants, trials, reader.warnings());
    }

    /** The file's in its order, then the base's. */
    private static List<Fault> sorted(List<Fault> faults, Path file) {
        return faults.stream()
                .sorted(Comparator.comparing(
                                (Fault fault) -> !fault.where().source().equals(file.toString()))
                        .thenComparing(Fault::where))
                .toList();
    }
}
