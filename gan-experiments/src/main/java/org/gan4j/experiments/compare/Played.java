package org.gan4j.experiments.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.util.Arrays;
import java.util.Map;

/**
 * What a process tells of its part, beside the states that it leaves.
 *
 * @param backend its name
 * @param facts about the engine
 * @param checksums of the data
 * @param discriminatorLosses of every iteration
 * @param generatorLosses likewise
 * @param milliseconds of every iteration
 * @param peakMebibytes the most memory that the process had; null where the system does not say
 */
public record Played(
        String backend,
        Map<String, String> facts,
        Map<String, String> checksums,
        double[] discriminatorLosses,
        double[] generatorLosses,
        double[] milliseconds,
        Double peakMebibytes) {
    /** The first iterations, which wait for the JVM's compiler: so many of them, or half if there are fewer. */
    private static final int WARMING_UP = 50;

    /** @param iteration in [1, iterations]; the loss before its moves */
    double discriminatorLoss(long iteration) {
        return discriminatorLosses[Math.toIntExact(iteration - 1)];
    }

    /** Likewise. */
    double generatorLoss(long iteration) {
        return generatorLosses[Math.toIntExact(iteration - 1)];
    }

    /** The median of the iterations but the first 50, or the first half if there are fewer than 100; null if none was played. */
    @JsonProperty(access = Access.READ_ONLY)
    Double medianMilliseconds() {
        final int from = Math.min(WARMING_UP, milliseconds.length / 2);
        final double[] sorted = Arrays.stream(milliseconds).skip(from).sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        final int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
