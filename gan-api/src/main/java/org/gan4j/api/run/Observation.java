package org.gan4j.api.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.game.Round;

/**
 * Measurements of an iteration, and of the generator after it. Every number follows from the experiment alone.
 *
 * @param iteration number of iterations played so far
 * @param round the last of them
 * @param generated moments of samples of fixed latents, in evaluation mode
 * @param real moments of the training data
 */
public record Observation(
        long iteration, Round round, Verdicts verdicts, ExampleMoments generated, ExampleMoments real) {
    /** The name of {@link #diversity} among the values. */
    public static final String DIVERSITY = "diversity";

    /**
     * How much the samples differ, as a share of how much the data differ: 1 for the data, 0 for one repeated sample; NaN for a
     * single sample, or for data that do not vary.
     */
    public double diversity() {
        return real.spread() > 0 ? generated.spread() / real.spread() : Double.NaN;
    }

    /** Named values in the order of the columns; NaN for values that the iteration did not produce. */
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
