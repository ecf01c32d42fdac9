package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.SettingEditor;

/** A metric as somebody configured it, before it is known what there is to measure. */
public final class ConfiguredMetric {
    /**
     * A metric and what was done to its defaults.
     *
     * @param notes the defaults that were lowered, each a clause without its full stop
     */
    public record Fitted(MetricSpec spec, List<String> notes) {
        public Fitted {
            notes = List.copyOf(notes);
        }
    }

    private final LocatedJson document;
    private final Forms forms;

    /** @throws ConfigurationException with all faults of the document, if there are any */
    ConfiguredMetric(LocatedJson document, Forms forms) {
        this.document = document;
        this.forms = forms;
        spec();
    }

    /** With its defaults as they are. */
    public MetricSpec spec() {
        return read(document);
    }

    /**
     * With the defaults of its counts lowered to what there is.
     *
     * @throws ConfigurationException if they conflict with its other fields then
     */
    public Fitted fit(Supply there) {
        final List<Fault> notes = new ArrayList<>();
        final SettingEditor editor = new SettingEditor(document, new RecordDefaults(MetricSpec.class));
        new DefaultCounts(there).lower(new ReadValue<>(spec(), root(document, notes)), editor, notes);
        return new Fitted(
                read(editor.edited()), notes.stream().map(Fault::message).toList());
    }

    private MetricSpec read(LocatedJson json) {
        final List<Fault> faults = new ArrayList<>(json.faults());
        final var made = forms.of(MetricSpec.class).read(json.root(), root(json, faults));
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return (MetricSpec) made.orElseThrow();
    }

    private static Place root(LocatedJson json, List<Fault> faults) {
        return new Place(json, JsonPointer.empty(), faults);
    }
}
