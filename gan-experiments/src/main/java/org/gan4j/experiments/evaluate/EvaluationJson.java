package org.gan4j.experiments.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.gan4j.experiments.config.OptionReader;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.run.MeasurementJson;

/** A report for programs. */
public record EvaluationJson(EvaluationReport report, OptionReader options) {
    public static final String FILE = "evaluation.json";

    public ObjectNode json() {
        final EvaluationPlan plan = report.plan();
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("subject", plan.subject()).put("seed", plan.seed());
        json.set("data", options.settings(plan.data()));
        new TreeMap<>(report.engine()).forEach(json.putObject("backend")::put);
        final ArrayNode metrics = json.putArray("metrics");
        report.evaluation().results().forEach(result -> write(result, metrics.addObject()));
        write(report.evaluation().leftOut(), json);
        return json;
    }

    private void write(Result result, ObjectNode json) {
        json.put("name", result.name()).put("explanation", result.explanation());
        json.set("settings", options.settings(result.metric()));
        result.notes().forEach(json.putArray("notes")::add);
        json.put("samples", result.samples());
        final ArrayNode rows = json.putArray("rows");
        result.rows().forEach(row -> write(row, rows.addObject()));
        write(result.leftOut(), json);
    }

    private static void write(Row row, ObjectNode json) {
        json.put("name", row.name()).put("control", row.isControl()).put("explanation", row.explanation());
        row.expectation().ifPresent(expectation -> json.put("expectation", expectation));
        new MeasurementJson(row.measurement()).addTo(json);
    }

    private static void write(List<LeftOut> leftOut, ObjectNode json) {
        final ArrayNode array = json.putArray("leftOut");
        leftOut.forEach(left -> array.addObject().put("name", left.name()).put("reason", left.reason()));
    }
}
