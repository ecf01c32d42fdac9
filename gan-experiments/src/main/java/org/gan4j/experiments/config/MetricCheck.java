package org.gan4j.experiments.config;

import java.util.Arrays;
import java.util.List;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.metric.MetricSpec;

/** Whether a metric can measure the data, as far as that is known before it is loaded. */
record MetricCheck(DataTraits data) {
    private static final String AFTER_NAME = "\\W";

    void check(Part<MetricSpec> metric) {
        misfits(metric).forEach(misfit -> blamed(metric, misfit).fault(misfit));
    }

    private List<String> misfits(Part<MetricSpec> metric) {
        try {
            return metric.value().misfits(data);
        } catch (DataException | IllegalArgumentException e) {
            return List.of(e.getMessage());
        }
    }

    /** The field that the reason begins with, or the metric itself. */
    private static Place blamed(Part<MetricSpec> metric, String misfit) {
        final String first = misfit.split(AFTER_NAME, 2)[0];
        final boolean field = Arrays.stream(metric.value().getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(first));
        return field ? metric.place().field(first) : metric.place();
    }
}
