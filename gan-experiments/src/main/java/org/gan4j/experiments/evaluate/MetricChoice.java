package org.gan4j.experiments.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.Manual;
import org.gan4j.config.OptionValue;
import org.gan4j.config.Standards;
import org.gan4j.config.TypeCatalog;
import org.gan4j.config.TypeEntry;
import org.gan4j.experiments.config.ConfiguredMetric;
import org.gan4j.experiments.config.MetricNames;
import org.gan4j.experiments.config.OptionReader;
import org.gan4j.experiments.run.TypeNames;

/**
 * Which metrics measure, and with which settings: those of the run's configuration for the types that it has, defaults for
 * others.
 */
public final class MetricChoice {
    private static final String OPTION = "--metric";

    private final TypeCatalog types;
    private final OptionReader options;
    private final List<MetricSpec> configured;

    /** @param configured the run's; empty where there is none */
    public MetricChoice(TypeCatalog types, List<MetricSpec> configured) {
        this.types = types;
        this.options = new OptionReader(types);
        this.configured = List.copyOf(configured);
    }

    /** All there are. */
    public List<NamedMetric> all() {
        return named(types.names(PluginKind.METRIC).stream()
                .flatMap(type -> ofType(type).stream())
                .toList());
    }

    /**
     * Those that somebody asked for.
     *
     * @param texts names, or JSON with fields
     * @throws org.gan4j.config.ConfigurationException if there is no such metric, or its fields cannot be used
     */
    public List<NamedMetric> asked(List<String> texts) {
        return named(texts.stream().flatMap(text -> asked(text).stream()).toList());
    }

    /** The controls there are, by name. */
    public Map<String, NamedControl> controls() {
        final Standards standards = new Standards(types);
        final Map<String, NamedControl> controls = new LinkedHashMap<>();
        for (final TypeEntry type : new Manual(types).types(PluginKind.CONTROL)) {
            standards
                    .make(PluginKind.CONTROL, type.name())
                    .ifPresent(control -> controls.put(
                            type.name(), new NamedControl(type.name(), type.explanation(), (Control) control)));
        }
        return controls;
    }

    private List<ConfiguredMetric> asked(String text) {
        return !OptionValue.isJson(text) && types.names(PluginKind.METRIC).contains(text)
                ? ofType(text)
                : List.of(options.metric(OPTION, text));
    }

    private List<ConfiguredMetric> ofType(String type) {
        final List<ConfiguredMetric> same = configured.stream()
                .filter(metric -> TypeNames.of(metric).equals(type))
                .map(options::metric)
                .toList();
        return same.isEmpty() ? List.of(options.metric(OPTION, type)) : same;
    }

    private List<NamedMetric> named(List<ConfiguredMetric> metrics) {
        final List<MetricSpec> specs =
                metrics.stream().map(ConfiguredMetric::spec).toList();
        final List<String> names = MetricNames.of(specs);
        return IntStream.range(0, specs.size())
                .mapToObj(i -> new NamedMetric(names.get(i), explanation(TypeNames.of(specs.get(i))), metrics.get(i)))
                .toList();
    }

    private String explanation(String type) {
        return new Manual(types)
                .types(PluginKind.METRIC).stream()
                        .filter(entry -> entry.name().equals(type))
                        .map(TypeEntry::explanation)
                        .findFirst()
                        .orElse("");
    }
}
