package org.gan4j.api.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.game.Round;

/**
 * What was seen of an iteration, and of the generator after it; every number follows from the experiment alone.
 *
 * @param iteration iterations played so far
 * @param round the last of them
 * @param generated of samples of latents that stay the same, in evaluation mode
 * @param real of the training data
 */
public record Observation(
        long iteration, Round round, Verdicts verdicts, ExampleMoments generated, ExampleMoments real) {
    /** The name of {@link #diversity} among the values. */
    public static final String DIVERSITY = "diversity";

    /**
     * How far the samples differ, as a share of how far the data do: 1 for the data, 0 for one sample repeated; NaN for a single
     * sample, or for data that do not vary.
     */
    public double diversity() {
        return real.spread() > 0 ? generated.spread() / real.spread() : Double.NaN;
    }

    /** Named values in the order of the columns; NaN for what the round did not show. */
    public Map<String, Double> values() {
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put("discriminatorLoss", round.discriminatorLoss());
        values.put("generatorLoss", round.generatorLoss());
        values.putAll(verdicts.values());
        values.put("generatedMean", generated.mean());
        values.put("generatedDeviation", generated.deviation());
        values.put("realMean", real.mean());
        values.put("realDeviation", real.deviation());
        values.put(DIVERSITY, diversity());
        return values;
    }
}
