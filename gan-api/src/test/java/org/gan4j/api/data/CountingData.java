package org.gan4j.api.data;

import java.util.Objects;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Example i is (i, −i). */
public record CountingData(int size) implements Dataset {
    @Override
    public Shape shape() {
        return Shape.of(2);
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        Objects.checkIndex(index, size);
        destination[offset] = index;
        destination[offset + 1] = -index;
    }

    @Override
    public Range range() {
        return new Range(-size, size);
    }
}
