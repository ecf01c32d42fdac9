package org.gan4j.experiments.evaluate;

import java.util.List;
import org.gan4j.api.network.Shape;

/**
 * How files may have samples.
 *
 * @param shape of one sample
 */
record Layout(Shape shape) {
    /** Whether these are such samples, whole or flattened; leading dimensions of 1 make no difference. */
    boolean has(List<Integer> dimensions) {
        return dimensions.equals(List.of(shape.size()))
                || withoutLeadingOnes(dimensions).equals(withoutLeadingOnes(shape.dimensions()));
    }

    private static List<Integer> withoutLeadingOnes(List<Integer> dimensions) {
        return dimensions.stream().dropWhile(dimension -> dimension == 1).toList();
    }
}
