package org.gan4j.testkit.backend;

import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Points in the plane around (1.5, −1), with deviation 0.3. */
record Blob(float[] normal) implements Dataset {
    static final float[] CENTRE = {1.5f, -1};

    static Blob ofSize(int size) {
        return new Blob(RandomValues.normal(2 * size, 7));
    }

    @Override
    public Shape shape() {
        return Shape.of(2);
    }

    @Override
    public int size() {
        return normal.length / 2;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        destination[offset] = CENTRE[0] + 0.3f * normal[2 * index];
        destination[offset + 1] = CENTRE[1] + 0.3f * normal[2 * index + 1];
    }

    @Override
    public Range range() {
        return new Range(-4, 4);
    }
}
