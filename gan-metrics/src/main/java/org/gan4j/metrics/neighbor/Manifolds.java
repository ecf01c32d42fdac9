package org.gan4j.metrics.neighbor;

import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.metrics.point.PointSet;

/**
 * Compares generated points with real ones by balls: around each point of a set lies the ball that reaches to its k-th nearest
 * other point of the set, border included; together they estimate where the set's distribution lies.
 */
public final class Manifolds {
    /**
     * What the comparison found; each 1 at best, for real points against others about 1.
     *
     * @param precision share of the generated points within any ball of the real ones (Kynkäänniemi et al. 2019, eq. 2)
     * @param recall share of the real points within any ball of the generated ones
     * @param density real balls that a generated point lies in, by k, on average; may exceed 1 (Naeem et al. 2020, eq. 5)
     * @param coverage share of the real balls with a generated point in them (eq. 6)
     */
    public record Result(double precision, double recall, double density, double coverage) {}

    private final Backend backend;
    private final PointSet real;
    private final int recallNeighbors;
    private final int coverageNeighbors;
    private final double[] realPrecisionRadii;
    private final double[] realCoverageRadii;
    /** The larger of both. */
    private final float[] realReaches;

    /**
     * @param recallNeighbors k for precision and recall
     * @param coverageNeighbors k for density and coverage
     * @throws IllegalArgumentException unless there are more points than neighbours
     */
    public Manifolds(Backend backend, PointSet real, int recallNeighbors, int coverageNeighbors) {
        this.backend = backend;
        this.real = real;
        this.recallNeighbors = recallNeighbors;
        this.coverageNeighbors = coverageNeighbors;
        requireOthers(real, Math.max(recallNeighbors, coverageNeighbors));
        final NearestOthers nearest = NearestOthers.of(backend, real, recallNeighbors, coverageNeighbors);
        realPrecisionRadii = nearest.squaredDistances(recallNeighbors);
        realCoverageRadii = nearest.squaredDistances(coverageNeighbors);
        realReaches = new float[real.size()];
        for (int point = 0; point < realReaches.length; point++) {
            realReaches[point] = (float) Math.max(realPrecisionRadii[point], realCoverageRadii[point]);
        }
    }

    /** @throws IllegalArgumentException unless there are more points than neighbours */
    public Result compare(PointSet generated) {
        requireOthers(generated, recallNeighbors);
        final double[] radii =
                NearestOthers.of(backend, generated, recallNeighbors).squaredDistances(recallNeighbors);
        final Counts counts = new Counts(generated.size(), radii);
        try (Distances distances = backend.distances(real.width(), real.values())) {
            distances.visit(generated.values(), counts::count);
        }
        return counts.result();
    }

    private static void requireOthers(PointSet points, int neighbors) {
        if (points.size() <= neighbors) {
            throw new IllegalArgumentException(
                    points.size() + " points have no " + neighbors + " neighbours each; use more points");
        }
    }

    /** By generated or by real point. A real point's flags are set by several threads, but only ever to true. */
    private final class Counts {
        private final double[] generatedRadii;
        private final boolean[] precise;
        private final int[] ballsAround;
        private final boolean[] recalled = new boolean[real.size()];
        private final boolean[] covered = new boolean[real.size()];

        Counts(int generated, double[] generatedRadii) {
            this.generatedRadii = generatedRadii;
            this.precise = new boolean[generated];
            this.ballsAround = new int[generated];
        }

        void count(DistanceRow row) {
            final double radius = generatedRadii[row.query()];
            final float margin = row.margin();
            final float reach = (float) radius + margin;
            boolean within = false;
            int balls = 0;
            for (int point = 0; point < row.size(); point++) {
                final float distance = row.get(point);
                if (distance <= realReaches[point] + margin) {
                    within = within || row.isWithin(point, realPrecisionRadii[point]);
                    if (row.isWithin(point, realCoverageRadii[point])) {
                        covered[point] = true;
                        balls++;
                    }
                }
                if (distance <= reach && row.isWithin(point, radius)) {
                    recalled[point] = true;
                }
            }
            precise[row.query()] = within;
            ballsAround[row.query()] = balls;
        }

        Result result() {
            final double balls = IntStream.of(ballsAround).asLongStream().sum();
            return new Result(
                    share(precise), share(recalled), balls / coverageNeighbors / ballsAround.length, share(covered));
        }

        private static double share(boolean[] flags) {
            return (double) IntStream.range(0, flags.length)
                            .filter(i -> flags[i])
                            .count()
                    / flags.length;
        }
    }
}
