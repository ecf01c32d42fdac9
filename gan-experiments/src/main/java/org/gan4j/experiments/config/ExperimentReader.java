package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads experiments from JSON files. */
public final class ExperimentReader {
    private final Forms forms;

    public ExperimentReader(TypeCatalog catalog) {
        forms = new Forms(catalog);
    }

    /**
     * Reads a file and changes it by settings, the last of which wins.
     *
     * @throws ConfigurationException with all faults, if there are any
     */
    public Experiment read(Path file, List<Setting> settings) {
        final SettingEditor editor = new SettingEditor(LocatedJsonReader.read(file));
        settings.forEach(editor::set);
        return read(editor.edited());
    }

    private Experiment read(LocatedJson document) {
        final List<Fault> faults = new ArrayList<>(document.faults());
        final Place root = new Place(document, JsonPointer.empty(), faults);
        final Optional<Object> experiment = forms.of(Experiment.class).read(document.root(), root);
        new NetworkCheck(forms, root).check();
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return (Experiment) experiment.orElseThrow();
    }
}
