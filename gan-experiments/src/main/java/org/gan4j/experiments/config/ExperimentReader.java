package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;

/** Reads experiments from JSON files. */
public final class ExperimentReader {
    private final Forms forms;
    private final Machine machine;

    /** For runs on this machine. */
    public ExperimentReader(TypeCatalog catalog) {
        this(catalog, Machine.here());
    }

    /** @param machine what the experiments must fit */
    ExperimentReader(TypeCatalog catalog, Machine machine) {
        forms = new Forms(catalog);
        this.machine = machine;
    }

    /**
     * Reads a file and changes it by settings, the last of which wins.
     *
     * @throws ConfigurationException with all faults, if there are any
     */
    public Experiment read(Path file, List<Setting> settings) {
        return examine(file, settings).orThrow();
    }

    /** As {@link #read}, and tells the faults and warnings instead of throwing them. */
    public Reading examine(Path file, List<Setting> settings) {
        try {
            final LocatedJson document = LocatedJsonReader.read(file);
            FileKind.EXPERIMENT.require(document);
            final SettingEditor editor = new SettingEditor(document, new RecordDefaults(Experiment.class));
            settings.forEach(editor::set);
            return examine(editor.edited());
        } catch (ConfigurationException e) {
            return Reading.refused(e.faults());
        }
    }

    /**
     * The data that an experiment learns; what else its file says need not be right.
     *
     * @throws ConfigurationException with all faults of the data, if there are any
     */
    public DataSpec data(Path file) {
        final LocatedJson document = LocatedJsonReader.read(file);
        FileKind.EXPERIMENT.require(document);
        final Excerpt excerpt = new Excerpt(document, forms);
        final Optional<DataSpec> data = excerpt.read("data", DataSpec.class);
        excerpt.requireSound();
        return data.orElseThrow();
    }

    private Reading examine(LocatedJson written) {
        final List<Fault> faults = new ArrayList<>();
        final List<Fault> warnings = new ArrayList<>();
        final Optional<Parts> writtenParts = parts(written, faults);
        final DataFacts data = DataFacts.of(writtenParts.flatMap(Parts::data));
        final LocatedJson document = writtenParts
                .map(parts -> new DerivedDefaults(parts, data).in(written, warnings))
                .orElse(written);
        faults.addAll(document.faults());
        final Optional<Object> experiment =
                forms.of(Experiment.class).read(document.root(), new Place(document, JsonPointer.empty(), faults));
        parts(document, faults).ifPresent(parts -> new ExperimentCheck(parts, data, machine, warnings).check());
        return faults.isEmpty()
                ? new Reading(experiment.map(Experiment.class::cast), faults, warnings)
                : new Reading(Optional.empty(), faults, warnings);
    }

    /** @param faults takes what will be found wrong with them */
    private Optional<Parts> parts(LocatedJson document, List<Fault> faults) {
        return Parts.of(forms, document.root(), new Place(document, JsonPointer.empty(), faults));
    }
}
