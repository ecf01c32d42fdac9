package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.LocatedJson.Position;
import org.gan4j.config.OptionValue;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.TypeCatalog;

/**
 * Reads things that an option of the command line chooses: a type by its bare name, or JSON with its fields, as strictly as an
 * experiment's. Faults are told under the option's name.
 */
public final class OptionReader {
    /** What a run's metrics have besides. */
    private static final JsonPointer EVERY = JsonPointer.compile("/every");

    private final Forms forms;

    public OptionReader(TypeCatalog catalog) {
        forms = new Forms(catalog);
    }

    /**
     * A metric that measures once.
     *
     * @throws ConfigurationException with all faults, if there are any
     */
    public ConfiguredMetric metric(String option, String text) {
        final LocatedJson document = OptionValue.of(option, text).document();
        if (document.root().has(EVERY.getMatchingProperty())) {
            final Position given = document.position(EVERY);
            throw new ConfigurationException(List.of(new Fault(
                    given.name(), EVERY.toString(), "has no meaning here: the metric measures once; leave it out")));
        }
        return new ConfiguredMetric(document, forms);
    }

    /** A metric all of whose fields are meant as they are. */
    public ConfiguredMetric metric(MetricSpec spec) {
        return new ConfiguredMetric(
                OptionValue.of("metric", forms.of(MetricSpec.class).write(spec)).document(), forms);
    }

    /** @throws ConfigurationException with all faults, if there are any */
    public DataSpec data(String option, String text) {
        return OptionValue.of(option, text).read(DataSpec.class, forms);
    }

    /** As {@link #data(String, String)}, of JSON that the option stands for. */
    public DataSpec data(String option, ObjectNode json) {
        return OptionValue.of(option, json).read(DataSpec.class, forms);
    }

    /** @throws ConfigurationException if there is none of that name */
    public BackendSpec backend(String option, String name) {
        return OptionValue.of(option, name).read(BackendSpec.class, forms);
    }

    /** The backend of an experiment that names none. */
    public BackendSpec standardBackend() {
        final JsonNode standard = new RecordDefaults(Experiment.class)
                .at(JsonPointer.compile("/backend"))
                .orElseThrow();
        return OptionValue.of("the standard backend", standard).read(BackendSpec.class, forms);
    }

    /** The metric with every default filled in. */
    public JsonNode settings(MetricSpec metric) {
        return forms.of(MetricSpec.class).write(metric);
    }

    /** The data with every default filled in. */
    public JsonNode settings(DataSpec data) {
        return forms.of(DataSpec.class).write(data);
    }
}
