package org.gan4j.experiments.evaluate;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.MetricSpec;

/** What all metrics found. */
public record Evaluation(List<Result> results, List<LeftOut> leftOut) {
    public Evaluation {
        results = List.copyOf(results);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What one metric found.
     *
     * @param notes defaults that were lowered to what there is
     * @param samples how many it measured at a time
     * @param rows what was asked about first, then controls
     * @param leftOut controls that the data do not offer
     */
    public record Result(
            String name,
            String explanation,
            MetricSpec metric,
            List<String> notes,
            int samples,
            List<Row> rows,
            List<LeftOut> leftOut) {
        public Result {
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * One measurement.
     *
     * @param name of what was measured
     * @param control that made the samples; empty for what was asked about
     */
    public record Row(String name, String explanation, Optional<Control> control, Measurement measurement) {
        public boolean isControl() {
            return control.isPresent();
        }

        public boolean isRealData() {
            return control.filter(Control::isRealData).isPresent();
        }

        /** Of a control; empty for what was asked about. */
        public Optional<String> expectation() {
            return control.map(Control::expectation);
        }
    }
}
