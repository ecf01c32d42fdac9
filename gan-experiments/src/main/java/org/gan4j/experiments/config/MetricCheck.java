package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.config.ReadValue;
import org.gan4j.spec.Finding;

/** Whether a metric can measure the data, as far as that is known before it is loaded. */
record MetricCheck(DataTraits data) {
    void check(ReadValue<MetricSpec> metric) {
        misfits(metric).forEach(metric::fault);
    }

    private List<Finding> misfits(ReadValue<MetricSpec> metric) {
        try {
            return metric.value().misfits(data);
        } catch (DataException | IllegalArgumentException e) {
            return List.of(Finding.ofWhole(e.getMessage()));
        }
    }
}
