package org.gan4j.testkit.plugin;

import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;
import org.gan4j.testkit.reference.ReferenceSpec;

/** The reference backend, and data of any shape in [-1, 1]. */
public final class TinyPlugin extends GanPlugin {
    /** Examples of alternating black and white values. */
    @TypeName("tiny")
    public record Tiny(Shape shape) implements DataSpec {
        @Override
        public DataSplits load() {
            final Dataset data = new Stripes(shape);
            return new DataSplits(data, data, data, Map.of());
        }
    }

    private record Stripes(Shape shape) implements Dataset {
        @Override
        public int size() {
            return 16;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            for (int i = 0; i < shape.size(); i++) {
                destination[offset + i] = (index + i) % 2 == 0 ? -1 : 1;
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

    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, ReferenceSpec.class);
        offer(PluginKind.DATA, Tiny.class);
    }
}
