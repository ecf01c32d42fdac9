package org.gan4j.api.metric;

import java.util.List;
import java.util.Optional;

/**
 * A value by which one generator is better than another.
 *
 * @param name among the values that a metric measures
 * @param goal which value is the best; empty if it is one between, that of real data for example
 */
public record ComparableValue(String name, Optional<Goal> goal) {
    public static ComparableValue highest(String name) {
        return new ComparableValue(name, Optional.of(Goal.HIGHEST));
    }

    public static ComparableValue lowest(String name) {
        return new ComparableValue(name, Optional.of(Goal.LOWEST));
    }

    public static ComparableValue between(String name) {
        return new ComparableValue(name, Optional.empty());
    }

    public static List<String> names(List<ComparableValue> values) {
        return values.stream().map(ComparableValue::name).toList();
    }
}
