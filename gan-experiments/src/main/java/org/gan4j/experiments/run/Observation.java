package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gan4j.api.game.Round;

/**
 * A line of the metrics files; every number in it follows from the experiment alone.
 *
 * @param iteration rounds played so far
 * @param round the last of them
 * @param generated of samples of fixed noise, in evaluation mode
 * @param real of the training data
 */
record Observation(long iteration, Round round, Verdicts verdicts, Moments generated, Moments real) {
    static final String ITERATION = "iteration";
    static final String DIVERSITY = "diversity";

    /**
     * How far the samples differ, as a share of how far the data do: 1 for the data, 0 for one sample repeated; NaN for a single
     * sample, or for data that do not vary.
     */
    double diversity() {
        return real.spread() > 0 ? generated.spread() / real.spread() : Double.NaN;
    }

    /** Named values in the order of the columns; NaN for what the round did not show. */
    Map<String, Double> values() {
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put("discriminatorLoss", round.discriminatorLoss());
        values.put("generatorLoss", round.generatorLoss());
        values.put("realProbability", verdicts.real());
        values.put("generatedProbability", verdicts.generated());
        values.put("accuracy", verdicts.accuracy());
        values.put("generatedMean", generated.mean());
        values.put("generatedDeviation", generated.deviation());
        values.put("realMean", real.mean());
        values.put("realDeviation", real.deviation());
        values.put(DIVERSITY, diversity());
        return values;
    }

    /** The iteration and the values; null in place of NaN, which JSON does not have. */
    ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode().put(ITERATION, iteration);
        values().forEach((name, value) -> json.put(name, Double.isFinite(value) ? value : null));
        return json;
    }

    /** For people, in one line. */
    String text() {
        return String.format(
                Locale.ROOT,
                "loss D %.3f G %.3f  D(x) %.2f  D(G(z)) %.2f  accuracy %.2f  mean %.2f (real %.2f)  std %.2f (real %.2f)",
                round.discriminatorLoss(),
                round.generatorLoss(),
                verdicts.real(),
                verdicts.generated(),
                verdicts.accuracy(),
                generated.mean(),
                real.mean(),
                generated.deviation(),
                real.deviation());
    }
}
