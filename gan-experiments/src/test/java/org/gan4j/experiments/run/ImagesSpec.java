package org.gan4j.experiments.run;

import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Images of 4 × 4 grey pixels in [-1, 1]: the i-th has row i mod 4 white, the rest black. */
record ImagesSpec(int size) implements DataSpec {
    private static final int SIDE = 4;

    @Override
    public Shape shape() {
        return Shape.of(1, SIDE, SIDE);
    }

    @Override
    public DataSplits load() {
        final Dataset rows = new Rows(shape(), size);
        return new DataSplits(rows, rows, rows, Map.of("rows", "sha256:0123"));
    }

    private record Rows(Shape shape, int size) implements Dataset {
        @Override
        public void read(int index, float[] destination, int offset) {
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                destination[offset + pixel] = pixel / SIDE == index % SIDE ? 1 : -1;
            }
        }

        @Override
        public Range range() {
            return new Range(-1, 1);
        }

        @Override
        public Optional<ImageFormat> images() {
            return ImageFormat.of(shape);
        }
    }
}
