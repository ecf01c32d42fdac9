package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.game.Round;

/**
 * A line of the metrics files; every number in it follows from the experiment alone.
 *
 * @param iteration rounds played so far
 * @param round the last of them
 * @param generated of samples of fixed noise, in evaluation mode
 * @param real of the training data
 */
record Observation(long iteration, Round round, Verdicts verdicts, ExampleMoments generated, ExampleMoments real) {
    static final String ITERATION = "iteration";
    static final String DIVERSITY = "diversity";

    private static final String GAP = "  ";

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
        return String.join(GAP, "loss " + losses(), details().collect(Collectors.joining(GAP)));
    }

    /** As much of the text as has room: the losses at least, then the first of all else. */
    String text(int room) {
        final String named = "loss " + losses();
        String text = named.length() <= room ? named : losses();
        for (final String detail : details().toList()) {
            if (text.length() + GAP.length() + detail.length() > room) {
                return text;
            }
            text += GAP + detail;
        }
        return text;
    }

    /** The length of the shortest text, up to losses of 99. */
    static int leastRoom() {
        return "D 00.000 G 00.000".length();
    }

    private String losses() {
        return format("D %.3f G %.3f", round.discriminatorLoss(), round.generatorLoss());
    }

    private Stream<String> details() {
        return Stream.of(
                format("D(x) %.2f", verdicts.real()),
                format("D(G(z)) %.2f", verdicts.generated()),
                format("accuracy %.2f", verdicts.accuracy()),
                format("mean %.2f (real %.2f)", generated.mean(), real.mean()),
                format("std %.2f (real %.2f)", generated.deviation(), real.deviation()));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
