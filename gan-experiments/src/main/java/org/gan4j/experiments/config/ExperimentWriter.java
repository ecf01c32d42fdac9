package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import org.gan4j.config.Forms;
import org.gan4j.config.TypeCatalog;

/** Writes experiments as JSON: what it writes, an {@link ExperimentReader} reads as an equal experiment. */
public final class ExperimentWriter {
    private final Forms forms;

    public ExperimentWriter(TypeCatalog catalog) {
        forms = new Forms(catalog);
    }

    /** The experiment with every default filled in and every {@code type} named, fields in the order of the records. */
    public JsonNode write(Experiment experiment) {
        return forms.of(Experiment.class).write(experiment);
    }
}
