package org.gan4j.experiments.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Median;

/**
 * What was measured of a case. All shares and times are medians over the rounds; shares are taken within each round, since the
 * machine's speed drifts.
 *
 * @param facts of the backend
 * @param rounds milliseconds of each subject
 * @param operations multiplications and additions in the matrix products of one run of each subject
 * @param allocated bytes that an iteration takes from the Java heap, by round
 * @param peakMebibytes the most memory that was resident while only iterations ran; null where the system does not say
 */
public record Figures(
        Map<String, String> facts,
        List<Map<Subject, Double>> rounds,
        Map<Subject, Double> operations,
        List<Double> allocated,
        Double peakMebibytes) {
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double GIGA = 1e9;

    public Figures {
        facts = Map.copyOf(facts);
        rounds = rounds.stream().map(Map::copyOf).toList();
        operations = Map.copyOf(operations);
        allocated = List.copyOf(allocated);
    }

    /** Of one run. */
    public double milliseconds(Subject subject) {
        return median(round -> round.get(subject));
    }

    /** 10⁹ operations in the matrix products a second. */
    public double gigaflops(Subject subject) {
        return median(round -> rate(subject, round)) / GIGA;
    }

    /** The floor's time in the iteration's. */
    public double floorShare() {
        return median(round -> round.get(Subject.FLOOR) / round.get(Subject.ITERATION));
    }

    /** The subject's rate in the machine's own. */
    public double productShare(Subject subject) {
        return median(round -> rate(subject, round) / rate(Subject.PRODUCT, round));
    }

    /** How many runs go into a second. */
    public double perSecond(Subject subject) {
        return MILLIS_PER_SECOND / milliseconds(subject);
    }

    /** Bytes that an iteration takes from the Java heap. */
    public double allocatedBytes() {
        return median(allocated.stream().mapToDouble(Double::doubleValue));
    }

    private double rate(Subject subject, Map<Subject, Double> round) {
        return operations.get(subject) / round.get(subject) * MILLIS_PER_SECOND;
    }

    private double median(ToDoubleFunction<Map<Subject, Double>> figure) {
        return median(rounds.stream().mapToDouble(figure));
    }

    private static double median(DoubleStream values) {
        return Median.withDefaults().evaluate(values.toArray());
    }
}
