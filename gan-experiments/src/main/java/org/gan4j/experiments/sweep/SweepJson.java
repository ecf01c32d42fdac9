package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** A report as JSON: the metrics of each variant with their tests, and the metrics of each trial. */
public final class SweepJson {
    private final SweepReport report;
    private final Contrasts contrasts;
    private final Set<String> metrics;

    public SweepJson(SweepReport report) {
        this.report = report;
        this.contrasts = new Contrasts(report);
        this.metrics = report.metrics();
    }

    public JsonNode json() {
        final Sweep sweep = report.sweep();
        final ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", sweep.name())
                .put("description", sweep.description())
                .put("base", sweep.base().toString())
                .put("reference", sweep.reference().text());
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
        final ObjectNode measured = json.putObject("metrics");
        for (final String metric : metrics) {
            report.estimate(variant, metric).ifPresent(estimate -> {
                final ObjectNode described = measured.putObject(metric);
                describe(estimate, described);
                contrasts.get(variant, metric).ifPresent(contrast -> describe(contrast, described.putObject("test")));
            });
        }
    }

    private static void describe(Estimate estimate, ObjectNode json) {
        json.put("n", estimate.count()).put("mean", estimate.mean());
        estimate.standardError()
                .ifPresentOrElse(error -> json.put("standardError", error), () -> json.putNull("standardError"));
    }

    private static void describe(Contrast contrast, ObjectNode json) {
        put(contrast.figures(), json);
        contrast.reason().ifPresent(reason -> json.put("untested", reason));
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
        outcome.collapsedSince()
                .ifPresentOrElse(
                        iteration -> json.put("collapsedSince", iteration), () -> json.putNull("collapsedSince"));
        outcome.notYetDiverse().forEach(json.putArray("notYetDiverse")::add);
        put(outcome.metrics(), json.putObject("metrics"));
    }

    private static void put(Map<String, Double> values, ObjectNode json) {
        values.forEach((name, value) -> json.put(name, Double.isFinite(value) ? value : null));
    }
}
