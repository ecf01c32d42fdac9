package org.gan4j.metrics.control;

import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Numbers as data. */
record Lines(float... values) implements Dataset {
    static ControlMaterial material(DataSplits data, Map<Split, Integer> compared, Backend backend) {
        return new ControlMaterial(data, compared, backend, 1, share -> {});
    }

    /** Training, validation and test data. */
    static DataSplits splits(Lines train, Lines validation, Lines test) {
        return new DataSplits(train, validation, test, Map.of());
    }

    @Override
    public Shape shape() {
        return Shape.of(1);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        destination[offset] = values[index];
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }
}
