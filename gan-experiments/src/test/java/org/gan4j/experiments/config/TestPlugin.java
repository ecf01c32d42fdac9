package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.BackendUnavailableException;
import org.gan4j.api.config.Check;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.TypeName;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.StandardPlugin;

/** A backend that never starts, data that never loads, a metric: enough to configure, not to run. */
public final class TestPlugin extends GanPlugin {
    /** How much to say. */
    public enum Log {
        NOTHING,
        LINE_BY_LINE
    }

    @TypeName("nowhere")
    public record Nowhere(
            @Default("\"cpu\"") String device,
            @Default("false") boolean verbose,
            @Default("\"nothing\"") Log log) implements BackendSpec {
        @Override
        public Backend open() {
            throw new BackendUnavailableException("the backend nowhere is nowhere", null);
        }
    }

    @TypeName("points")
    public record Points(Shape shape) implements DataSpec {
        @Override
        public DataSplits load() {
            throw new DataException("points.gz: there is no such file");
        }
    }

    @TypeName("count")
    public record Count(long every) implements MetricSpec {
        public Count {
            Check.positive("every", (double) every);
        }

        @Override
        public Metric create(DataSplits data) {
            throw new IllegalArgumentException("count cannot measure " + data);
        }
    }

    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, Nowhere.class);
        offer(PluginKind.DATA, Points.class);
        offer(PluginKind.METRIC, Count.class);
    }

    /** The standard types and these. */
    public static TypeCatalog catalog() {
        return Plugins.catalog(List.of(new StandardPlugin(), new TestPlugin()));
    }
}
