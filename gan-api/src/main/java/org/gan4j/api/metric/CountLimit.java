package org.gan4j.api.metric;

import java.util.List;
import org.gan4j.api.data.Split;
import org.gan4j.spec.Finding;

/**
 * The most that a field of a metric can count.
 *
 * @param field the name of the metric's component
 * @param count its value
 * @param supply what the most is, for people: {@code the number of test examples}
 */
public record CountLimit(String field, int count, int most, String supply) {
    public static CountLimit ofExamples(String field, int count, Split split, Supply there) {
        return new CountLimit(field, count, split.of(there.examples()), "the number of " + split + " examples");
    }

    public static CountLimit ofSamples(String field, int count, Supply there) {
        return new CountLimit(field, count, there.samples(), "the number of samples");
    }

    public boolean isExceeded() {
        return count > most;
    }

    /** Why the count cannot be used. */
    public Finding refusal() {
        return Finding.of(field, "must be at most " + most + ", " + supply + ", not " + count);
    }

    /** For people, that the most is used in place of the count. */
    public String lowering() {
        return field + " is " + most + ", " + supply + ", in place of its default " + count;
    }

    /** Of those that are exceeded. */
    public static List<Finding> refusals(List<CountLimit> limits) {
        return limits.stream()
                .filter(CountLimit::isExceeded)
                .map(CountLimit::refusal)
                .toList();
    }
}
