package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.config.Fault;
import org.gan4j.config.FieldNames;
import org.gan4j.config.Forms;
import org.gan4j.config.Location;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;
import org.gan4j.config.Setting;
import org.gan4j.config.SettingEditor;

/** Lowers the counts that a metric's configuration leaves to their defaults to what there is. */
record DefaultCounts(Supply there) {
    /**
     * Writes them into the metric's configuration.
     *
     * @param metric at its defaults
     * @param notes takes what was lowered
     */
    void lower(ReadValue<MetricSpec> metric, SettingEditor editor, List<Fault> notes) {
        final Location where =
                metric.place().document().position(metric.place().pointer()).value();
        for (final CountLimit limit : exceeded(metric)) {
            final Place field = metric.place().field(limit.field());
            editor.set(new Setting(where, field.pointer(), IntNode.valueOf(limit.most())));
            notes.add(new Fault(where, field.pointer().toString(), limit.lowering()));
        }
    }

    /** The tightest limit of each field that is left out and whose default exceeds it. */
    private Collection<CountLimit> exceeded(ReadValue<MetricSpec> metric) {
        final Set<String> written = written(metric);
        final Map<String, CountLimit> tightest = new LinkedHashMap<>();
        metric.value().limits(there).stream()
                .filter(limit -> limit.isExceeded() && !written.contains(limit.field()))
                .forEach(limit ->
                        tightest.merge(limit.field(), limit, (one, other) -> one.most() <= other.most() ? one : other));
        return tightest.values();
    }

    private static Set<String> written(ReadValue<MetricSpec> metric) {
        final JsonNode node = metric.place().document().root().at(metric.place().pointer());
        if (!(node instanceof ObjectNode object)) {
            return Set.of();
        }
        final List<String> components = Arrays.stream(metric.value().getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return FieldNames.match(object.deepCopy().without(Forms.TYPE), components, name -> Stream.empty())
                .written()
                .keySet();
    }
}
