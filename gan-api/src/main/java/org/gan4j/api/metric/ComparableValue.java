package org.gan4j.api.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value by which one generator is better than another. A metric declares it once: for whoever asks before it measures, and as
 * the name of what it measures.
 *
 * @param name among the values that a metric measures
 * @param goal which value is the best; empty if it is one between, that of real data for example
 * @param unit of the value, in the plural; empty if it is a count or a ratio
 */
public record ComparableValue(String name, Optional<Goal> goal, Optional<String> unit) {
    public static ComparableValue highest(String name) {
        return new ComparableValue(name, Optional.of(Goal.HIGHEST), Optional.empty());
    }

    public static ComparableValue lowest(String name) {
        return new ComparableValue(name, Optional.of(Goal.LOWEST), Optional.empty());
    }

    public static ComparableValue between(String name) {
        return new ComparableValue(name, Optional.empty(), Optional.empty());
    }

    /** The same in a unit. */
    public ComparableValue in(String measure) {
        return new ComparableValue(name, goal, Optional.of(measure));
    }

    /** Its unit and which value is better, for people; empty if it has neither. */
    public String note() {
        return Stream.concat(unit.stream(), goal.map(Goal::text).stream()).collect(Collectors.joining(", "));
    }

    public static List<String> names(List<ComparableValue> values) {
        return values.stream().map(ComparableValue::name).toList();
    }
}
