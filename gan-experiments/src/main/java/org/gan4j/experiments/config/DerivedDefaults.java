package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.metric.Supply;
import org.gan4j.config.Fault;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.Location;
import org.gan4j.config.Place;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.Setting;
import org.gan4j.config.SettingEditor;

/** Fills in the defaults of an experiment that follow from its other parts. */
record DerivedDefaults(Parts parts, DataFacts data, Forms forms) {
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
        parts.best()
                .goal()
                .filter(goal -> goal.value().isEmpty())
                .ifPresent(goal -> ownGoal().ifPresent(own -> set(goal.place(), own, editor)));
        return editor.edited();
    }

    private Optional<Goal> ownGoal() {
        return parts.metrics()
                .flatMap(metrics -> new BestCheck(metrics, parts.best()).value())
                .flatMap(ComparableValue::goal);
    }

    private void set(Place goal, Goal own, SettingEditor editor) {
        final Location where = goal.document().position(goal.pointer()).value();
        editor.set(new Setting(where, goal.pointer(), forms.of(Goal.class).write(own)));
    }
}
