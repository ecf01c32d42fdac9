package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as JSON: the metrics of each variant, and those of each trial. */
public record SweepJson(SweepReport report) {
    public JsonNode json() {
        final Sweep sweep = report.sweep();
        final ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", sweep.name())
                .put("description", sweep.description())
                .put("base", sweep.base().toString());
        final ArrayNode variants = json.putArray("variants");
        sweep.variants().forEach(variant -> describe(variant, variants.addObject()));
        final ArrayNode trials = json.putArray("trials");
        sweep.trials().forEach(trial -> describe(trial, trials.addObject()));
        return json;
    }

    private void describe(Variant variant, ObjectNode json) {
        json.put("variant", variant.text());
        final ObjectNode values = json.putObject("values");
        variant.values().forEach((pointer, value) -> values.set(pointer.toString(), value.value()));
        final ObjectNode metrics = json.putObject("metrics");
        for (final String metric : report.metrics()) {
            report.estimate(variant, metric).ifPresent(estimate -> describe(estimate, metrics.putObject(metric)));
        }
    }

    private static void describe(Estimate estimate, ObjectNode json) {
        json.put("n", estimate.count()).put("mean", estimate.mean());
        estimate.standardError()
                .ifPresentOrElse(error -> json.put("standardError", error), () -> json.putNull("standardError"));
    }

    private void describe(Trial trial, ObjectNode json) {
        json.put("trial", trial.name()).put("variant", trial.variant().text()).put("seed", trial.seed());
        final TrialOutcome outcome = report.outcomes().get(trial.name());
        if (outcome == null) {
            json.putNull("ending");
            return;
        }
        json.put("ending", outcome.ending().text());
        if (!outcome.reason().isEmpty()) {
            json.put("failure", outcome.reason());
        }
        final ObjectNode metrics = json.putObject("metrics");
        outcome.metrics().forEach((metric, value) -> metrics.put(metric, Double.isFinite(value) ? value : null));
    }
}
