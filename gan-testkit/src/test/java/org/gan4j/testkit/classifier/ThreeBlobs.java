package org.gan4j.testkit.classifier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;

/** Points of the plane, in turn around (3, 0), (0, 3) and (−3, −3), with deviation 0.5: 1 in 10^4 is nearer to another. */
final class ThreeBlobs implements Dataset, Labels {
    private static final float[][] CENTRES = {{3, 0}, {0, 3}, {-3, -3}};

    static final Shape SHAPE = Shape.of(2);

    private final float[] noise;

    ThreeBlobs(int size, long seed) {
        noise = new float[2 * size];
        new RandomStream(seed, Purpose.DATA, 0, 0).normal(noise, 0, 0.5);
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public int size() {
        return noise.length / 2;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        final float[] centre = CENTRES[label(index)];
        destination[offset] = centre[0] + noise[2 * index];
        destination[offset + 1] = centre[1] + noise[2 * index + 1];
    }

    @Override
    public Range range() {
        return new Range(-8, 8);
    }

    @Override
    public Optional<Labels> labels() {
        return Optional.of(this);
    }

    @Override
    public List<String> classes() {
        return List.of("right", "top", "corner");
    }

    @Override
    public int label(int index) {
        return Objects.checkIndex(index, size()) % CENTRES.length;
    }
}
