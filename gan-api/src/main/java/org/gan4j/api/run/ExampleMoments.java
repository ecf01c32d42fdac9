package org.gan4j.api.run;

import java.util.Arrays;
import org.gan4j.api.data.CoordinateMoments;
import org.gan4j.api.data.Dataset;
import org.gan4j.spec.Range;

/**
 * Moments of examples, mapped from the data's range to [0, 1].
 *
 * @param mean of all values together: of pixels, for images
 * @param deviation of all values together
 * @param spread how much examples differ: the root of the mean over coordinates of their variance over the examples; NaN for a
 *     single example
 */
public record ExampleMoments(double mean, double deviation, double spread) {
    /** @param values {@code [examples, width]} row-major */
    public static ExampleMoments of(float[] values, int width, Range range) {
        return of(CoordinateMoments.of(width, values), range);
    }

    public static ExampleMoments of(Dataset data) {
        return of(CoordinateMoments.of(data), data.range());
    }

    /** The variance of all values is the mean variance within coordinates plus the variance of the coordinates' means. */
    private static ExampleMoments of(CoordinateMoments moments, Range range) {
        final double mean = mean(moments.means());
        final double within = mean(moments.variances());
        final double between = mean(Arrays.stream(moments.means())
                .map(each -> (each - mean) * (each - mean))
                .toArray());
        return new ExampleMoments(
                (mean - range.low()) / range.width(),
                Math.sqrt(within + between) / range.width(),
                moments.count() < 2 ? Double.NaN : Math.sqrt(within) / range.width());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
