package org.gan4j.testkit.plugin;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.BackendUnavailableException;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.rate.Rate;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.run.RunObserver;
import org.gan4j.spec.Cautious;
import org.gan4j.spec.Default;
import org.gan4j.spec.Finding;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/** A backend that never starts, data that never loads, a metric, an observer: enough to configure, not to run. */
public final class TestPlugin extends GanPlugin {
    /** The verbosity of a test type. */
    public enum Log {
        NOTHING,
        LINE_BY_LINE
    }

    @TypeName("nowhere")
    public record Nowhere(
            @Default("\"cpu\"") String device,
            @Default("false") boolean verbose,
            @Default("\"nothing\"") Log log) implements BackendSpec, Cautious {
        @Override
        public List<Finding> cautions() {
            return verbose ? List.of(Finding.of("verbose", "makes it slow")) : List.of();
        }

        @Override
        public Backend open() {
            throw new BackendUnavailableException("the backend nowhere is nowhere", null);
        }
    }

    @TypeName("points")
    public record Points(
            Shape shape,
            @Default("1000") int examples,
            @Default("[0, 1]") Range range) implements DataSpec {
        @Override
        public Optional<DataOutline> outline() {
            return Optional.of(new DataOutline(
                    DataTraits.of(shape, new SplitSizes(examples, examples, examples)),
                    range,
                    (long) examples * shape.size()));
        }

        @Override
        public DataSplits load() {
            throw new DataException("points.gz: there is no such file");
        }
    }

    @TypeName("count")
    public record Count(@Default("0") int samples) implements MetricSpec {
        @Override
        public Metric create(DataSplits data, Backend backend) {
            throw new IllegalArgumentException("count cannot measure " + data);
        }
    }

    /** A directory of the user's own, which may be missing. */
    @TypeName("folder")
    public record Folder(String path) implements DataSpec {
        @Override
        public Shape shape() {
            throw new DataException(path + ": there is no such directory");
        }

        @Override
        public DataSplits load() {
            throw new DataException(path + ": there is no such directory");
        }
    }

    /** {@code first / (iteration − pole)}. */
    @TypeName("hyperbola")
    public record Hyperbola(double first, long pole) implements Rate {
        @Override
        public double at(long iteration) {
            return first / (iteration - pole);
        }
    }

    /** An observer that does nothing. */
    @TypeName("blind")
    public record Blind() implements ObserverSpec {
        @Override
        public RunObserver create() {
            return new RunObserver() {};
        }
    }

    @Override
    protected void configure() {
        offer(PluginKind.BACKEND, Nowhere.class);
        offer(PluginKind.DATA, Points.class);
        offer(PluginKind.DATA, Folder.class);
        offer(PluginKind.RATE, Hyperbola.class);
        offer(PluginKind.METRIC, Count.class);
        offer(PluginKind.OBSERVER, Blind.class);
    }
}
