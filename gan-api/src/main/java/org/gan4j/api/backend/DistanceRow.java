package org.gan4j.api.backend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The squared distances of one query to all fixed points, as the engine computed them, and exact where that matters. In
 * comparisons, {@link #isWithin}, {@link #nearest} and {@link #squaredRadii} detect ties that round-off would hide.
 */
public final class DistanceRow {
    private final int query;
    private final float[] values;
    private final int offset;
    private final int size;
    private final RoundOff roundOff;
    private final double mostRoundOff;
    private final ExactDistances exact;

    /**
     * @param query the query's index
     * @param values the squared distance to fixed point j at {@code offset + j}
     * @param exact the exact distances between all queries and all fixed points
     */
    public DistanceRow(int query, float[] values, int offset, RoundOff roundOff, ExactDistances exact) {
        this.query = query;
        this.values = values;
        this.offset = offset;
        this.size = exact.size();
        this.roundOff = roundOff;
        this.mostRoundOff = roundOff.most();
        this.exact = exact;
    }

    public int query() {
        return query;
    }

    /** The number of fixed points. */
    public int size() {
        return size;
    }

    /** The squared distance to a fixed point. */
    public float get(int point) {
        return values[offset + point];
    }

    /** How far the squared distances of this row may be from their true values. */
    public RoundOff roundOff() {
        return roundOff;
    }

    /**
     * The round-off to add to a squared radius: a point whose squared distance is above the sum is not within the radius, even
     * if the radius and the sum are rounded to single precision.
     */
    public float margin() {
        return (float) (2 * mostRoundOff);
    }

    /** The squared distance to a fixed point, recomputed without round-off ({@link ExactDistances}). */
    public double exact(int point) {
        return exact.squared(query, point);
    }

    /**
     * Whether a fixed point is within a radius; recomputes its distance only where round-off could decide.
     *
     * @param squared the radius: an exact squared distance
     */
    public boolean isWithin(int point, double squared) {
        final float distance = get(point);
        if (distance > squared + mostRoundOff && distance <= Float.MAX_VALUE) {
            return false;
        }
        return distance <= squared - mostRoundOff || isNearlyWithin(point, squared);
    }

    /** ∞ stands for values that no float can hold. */
    private boolean isNearlyWithin(int point, double squared) {
        final float distance = get(point);
        final double error = roundOff.of(distance);
        return distance + error <= squared
                || (Math.min(distance, Float.MAX_VALUE) - error <= squared && exact(point) <= squared);
    }

    /**
     * The fixed points nearest to the query, by exact distance, then by index.
     *
     * @param count how many, at least 1; all if there are fewer
     * @throws IllegalArgumentException if {@code count} is less
     */
    public List<Neighbor> nearest(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
        final int most = Math.min(count, size);
        final List<Neighbor> nearest = new ArrayList<>(most + 1);
        for (final int point : candidates(most).points()) {
            insert(new Neighbor(point, exact(point)), nearest, most);
            if (nearest.size() == most && nearest.get(most - 1).squared() == 0) {
                break;
            }
        }
        return nearest;
    }

    /**
     * The exact squared distances to the k-th nearest fixed point, for each k. Recomputes only the distances that round-off could
     * move to the k-th place.
     *
     * @param ks at least one, in ascending order, from 1 to the number of fixed points
     * @throws IllegalArgumentException if {@code ks} violates this
     */
    public double[] squaredRadii(int... ks) {
        requirePlaces(ks);
        final Candidates near = candidates(ks[ks.length - 1]);
        return IntStream.of(ks)
                .mapToDouble(k -> squaredRadius(k, near.smallest()[k - 1], near.points()))
                .toArray();
    }

    private void requirePlaces(int... ks) {
        int least = 1;
        for (final int k : ks) {
            if (k < least || k > size) {
                throw new IllegalArgumentException(
                        Arrays.toString(ks) + " are not places from 1 to " + size + " in ascending order");
            }
            least = k;
        }
        if (ks.length == 0) {
            throw new IllegalArgumentException("no places are given");
        }
    }

    /** @param computed the k-th smallest computed distance */
    private double squaredRadius(int k, float computed, int... near) {
        final float farthest = farthest(computed);
        final float surelyNearer =
                Math.nextDown((float) (Math.min(computed, Float.MAX_VALUE) - 2 * roundOff.of(computed)));
        final double[] doubtful = new double[near.length];
        int nearer = 0;
        int others = 0;
        int zeros = 0;
        for (final int point : near) {
            if (get(point) < surelyNearer) {
                nearer++;
            } else if (get(point) <= farthest) {
                doubtful[others] = exact(point);
                zeros += doubtful[others] == 0 ? 1 : 0;
                others++;
            }
            if (zeros == k) {
                return 0;
            }
        }
        Arrays.sort(doubtful, 0, others);
        return doubtful[k - 1 - nearer];
    }

    private static void insert(Neighbor neighbor, List<Neighbor> nearest, int most) {
        int place = nearest.size();
        while (place > 0 && nearest.get(place - 1).squared() > neighbor.squared()) {
            place--;
        }
        nearest.add(place, neighbor);
        if (nearest.size() > most) {
            nearest.remove(most);
        }
    }

    /** The largest computed distance of any point that is at most as far away as the point at this computed distance. */
    private float farthest(float computed) {
        return Math.nextUp((float) roundOff.largestOf(computed + roundOff.of(computed)));
    }

    /**
     * Points that may be among the nearest.
     *
     * @param smallest the smallest computed distances, in ascending order
     * @param points all points that round-off could move among them, in ascending order
     */
    private record Candidates(float[] smallest, int[] points) {}

    /** The candidates for the {@code count} nearest points. */
    private Candidates candidates(int count) {
        final float[] smallest = new float[count];
        Arrays.fill(smallest, Float.POSITIVE_INFINITY);
        final IntStream.Builder points = IntStream.builder();
        float farthest = Float.POSITIVE_INFINITY;
        for (int point = next(0, farthest); point < size; point = next(point + 1, farthest)) {
            points.add(point);
            if (get(point) < smallest[count - 1]) {
                insert(get(point), smallest);
                farthest = farthest(smallest[count - 1]);
            }
        }
        final float last = farthest;
        return new Candidates(
                smallest, points.build().filter(point -> get(point) <= last).toArray());
    }

    private static void insert(float distance, float[] sorted) {
        int place = sorted.length - 1;
        for (; place > 0 && sorted[place - 1] > distance; place--) {
            sorted[place] = sorted[place - 1];
        }
        sorted[place] = distance;
    }

    /** The first point, starting at {@code from}, whose computed distance is at most {@code farthest}; or else the size. */
    private int next(int from, float farthest) {
        final int end = offset + size;
        int place = offset + from;
        while (place < end && !(values[place] <= farthest)) {
            place++;
        }
        return place - offset;
    }
}
