package org.gan4j.experiments.run;

import java.util.Map;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Points at equal distances on the unit circle. */
record CircleSpec(int size) implements DataSpec {
    @Override
    public Shape shape() {
        return Shape.of(2);
    }

    @Override
    public DataSplits load() {
        final Dataset circle = new Circle(shape(), size);
        return new DataSplits(circle, circle, circle, Map.of());
    }

    private record Circle(Shape shape, int size) implements Dataset {
        @Override
        public void read(int index, float[] destination, int offset) {
            final double angle = 2 * Math.PI * index / size;
            destination[offset] = (float) Math.cos(angle);
            destination[offset + 1] = (float) Math.sin(angle);
        }

        @Override
        public Range range() {
            return new Range(-1, 1);
        }
    }
}
