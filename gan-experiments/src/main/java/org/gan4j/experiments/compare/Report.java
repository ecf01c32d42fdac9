package org.gan4j.experiments.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a comparison.
 *
 * @param lossUnit of both losses, in the plural; empty if they have none
 * @param played by each backend, the first being the one that others are held against
 * @param marks in the order of their iterations
 */
public record Report(
        String experiment,
        long seed,
        long iterations,
        Optional<String> lossUnit,
        List<Played> played,
        List<Mark> marks) {
    /**
     * The state after some iterations.
     *
     * @param backends all but the first, by name
     * @param oneUlp how far the first backend is from itself when its initial weights are moved by one unit in the last place
     */
    public record Mark(long iteration, Map<String, Distance> backends, Difference oneUlp) {}

    /**
     * How far a backend is from the first.
     *
     * @param drift of the parameters, since the start
     * @param gradients of an iteration from the first backend's state, the median of three minibatches
     * @param parameters after such an iteration, likewise
     */
    public record Distance(Difference drift, Difference gradients, Difference parameters) {}

    public Report {
        played = List.copyOf(played);
        marks = List.copyOf(marks);
    }

    /** Of each backend but the first. */
    public List<Verdict> verdicts() {
        return played.stream()
                .skip(1)
                .map(other -> Verdict.of(this, other.backend()))
                .toList();
    }
}
