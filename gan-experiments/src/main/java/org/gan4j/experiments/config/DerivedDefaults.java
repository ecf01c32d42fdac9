package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.metric.Supply;

/** Fills in the defaults of an experiment that follow from its other parts. */
record DerivedDefaults(Parts parts, DataFacts data) {
    /**
     * The document with them.
     *
     * @param notes takes those that are not what the field's description says
     */
    LocatedJson in(LocatedJson document, List<Fault> notes) {
        final SettingEditor editor = new SettingEditor(document, new RecordDefaults(Experiment.class));
        data.outline().ifPresent(outline -> {
            final DefaultCounts counts = new DefaultCounts(Supply.ofGenerator(outline.sizes()));
            parts.readableMetrics().forEach(metric -> counts.lower(metric, editor, notes));
        });
        return editor.edited();
    }
}
