package org.gan4j.experiments.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;

/** A report for programs: all of it but the losses between the marks; what is not finite is null. */
public record ReportJson(Report report) {
    public ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("experiment", report.experiment()).put("seed", report.seed()).put("iterations", report.iterations());
        report.played().forEach(played -> json.withArray("backends").add(cost(played)));
        report.marks().forEach(mark -> json.withArray("marks").add(mark(mark)));
        report.verdicts().forEach(verdict -> json.withArray("verdicts").add(verdict(verdict)));
        return json;
    }

    private static ObjectNode cost(Played played) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("backend", played.backend())
                .put("medianMilliseconds", played.medianMilliseconds())
                .put("peakMebibytes", played.peakMebibytes());
        json.set("facts", new JsonMapper().valueToTree(played.facts()));
        return json;
    }

    private ObjectNode mark(Mark mark) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("iteration", mark.iteration());
        for (final Played played : report.played()) {
            json.withObject("/losses")
                    .putObject(played.backend())
                    .put("discriminator", finite(played.discriminatorLoss(mark.iteration())))
                    .put("generator", finite(played.generatorLoss(mark.iteration())));
        }
        json.set("oneUlp", difference(mark.oneUlp()));
        mark.backends()
                .forEach((backend, distance) -> json.withObject("/differences").set(backend, distance(distance)));
        return json;
    }

    private static ObjectNode distance(Distance distance) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("sinceStart", difference(distance.drift()));
        json.set("gradients", difference(distance.gradients()));
        json.set("parameters", difference(distance.parameters()));
        return json;
    }

    private static ObjectNode difference(Difference difference) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("share", finite(difference.share()))
                .put("tensor", difference.tensor());
    }

    private static ObjectNode verdict(Verdict verdict) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("backend", verdict.backend())
                .put("agrees", verdict.agrees())
                .put("gradients", finite(verdict.gradients()))
                .put("parameters", finite(verdict.parameters()))
                .put("timesOneUlp", finite(verdict.drift()));
    }

    /** JSON has no other numbers. */
    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
