package org.gan4j.experiments.compare;

import java.util.List;
import java.util.stream.LongStream;

/** Iterations at which to look: some early ones, then fewer and fewer. */
final class Marks {
    private Marks() {}

    /** 1, 10, 50, 100, 500, 1,000, 5,000 … before the end, and the end. */
    static List<Long> until(long iterations) {
        final LongStream usual = LongStream.iterate(10, mark -> mark < iterations, mark -> mark * 10)
                .flatMap(mark -> LongStream.of(mark, mark * 5));
        return LongStream.concat(LongStream.of(1, iterations), usual)
                .filter(mark -> mark <= iterations)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
