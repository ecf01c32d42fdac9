package org.gan4j.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** The iterations at which functions of the iteration are tested. */
final class Iterations {
    private Iterations() {}

    /** The first thousand and every power of two up to 2^40, in ascending order. */
    static LongStream some() {
        return LongStream.concat(
                LongStream.range(0, 1000), LongStream.rangeClosed(10, 40).map(power -> 1L << power));
    }

    /** The function's values at {@link #some} iterations, in order, but computed from the last to the first. */
    static <T> List<T> backwards(LongFunction<T> function) {
        final List<Long> iterations = new ArrayList<>(some().boxed().toList());
        Collections.reverse(iterations);
        final List<T> values = new ArrayList<>();
        iterations.forEach(iteration -> values.add(function.apply(iteration)));
        Collections.reverse(values);
        return values;
    }
}
