package org.gan4j.metrics.distribution;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.gan4j.api.data.Dataset;

/**
 * Mean and standard deviation of each coordinate over many points.
 *
 * @param deviations without Bessel's correction
 */
record Moments(double[] means, double[] deviations) {
    static Moments of(Dataset data) {
        final Collector collector = new Collector(data.shape().size());
        final float[] example = new float[data.shape().size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, example, 0);
            collector.add(example, 0);
        }
        return collector.moments();
    }

    /** @param points {@code [n, width]} row-major */
    static Moments of(int width, float[] points) {
        final Collector collector = new Collector(width);
        for (int offset = 0; offset < points.length; offset += width) {
            collector.add(points, offset);
        }
        return collector.moments();
    }

    private static final class Collector {
        private final Mean[] means;
        private final Variance[] variances;

        Collector(int width) {
            means = Stream.generate(Mean::create).limit(width).toArray(Mean[]::new);
            variances = Stream.generate(() -> Variance.create().setBiased(true))
                    .limit(width)
                    .toArray(Variance[]::new);
        }

        void add(float[] points, int offset) {
            for (int i = 0; i < means.length; i++) {
                means[i].accept(points[offset + i]);
                variances[i].accept(points[offset + i]);
            }
        }

        Moments moments() {
            return new Moments(
                    Arrays.stream(means).mapToDouble(Mean::getAsDouble).toArray(),
                    Arrays.stream(variances)
                            .mapToDouble(variance -> Math.sqrt(variance.getAsDouble()))
                            .toArray());
        }
    }
}
