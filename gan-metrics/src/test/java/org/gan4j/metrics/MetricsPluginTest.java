package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.util.ServiceLoader;
import java.util.Set;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.spec.SpecType;
import org.junit.jupiter.api.Test;

class MetricsPluginTest {
    static final Set<String> NAMES = Set.of(
            "class-coverage",
            "classifier-frechet-distance",
            "classifier-kernel-distance",
            "memorization",
            "mode-coverage",
            "moment-drift",
            "parzen",
            "precision-recall",
            "stacked-coverage");

    @Test
    void isFoundAndOffersItsMetricsAndControls() {
        final GanPlugin plugin = ServiceLoader.load(GanPlugin.class).stream()
                .filter(provider -> provider.type() == MetricsPlugin.class)
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();

        final Set<SpecType> types =
                Guice.createInjector(plugin).getInstance(Key.get(new TypeLiteral<Set<SpecType>>() {}));

        assertThat(types)
                .filteredOn(type -> type.kind() == PluginKind.METRIC)
                .extracting(SpecType::name)
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(types)
                .filteredOn(type -> type.kind() == PluginKind.CONTROL)
                .extracting(SpecType::name)
                .containsExactlyInAnyOrder("real", "exact", "dropped", "single", "noise", "centroids", "copies");
    }
}
