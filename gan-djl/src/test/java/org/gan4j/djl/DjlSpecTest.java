package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.util.ServiceLoader;
import java.util.Set;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.spec.SpecType;
import org.junit.jupiter.api.Test;

final class DjlSpecTest {
    @Test
    void anotherDeviceIsRefused() {
        assertThatThrownBy(() -> new DjlSpec("gpu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("device", "cpu", "gpu");
    }

    @Test
    void theJarOffersTheBackend() {
        final var plugins = ServiceLoader.load(GanPlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(DjlPlugin.class::isInstance)
                .toList();
        final Set<SpecType> offered =
                Guice.createInjector(plugins).getInstance(Key.get(new TypeLiteral<Set<SpecType>>() {}));
        assertThat(offered).containsExactly(new SpecType(PluginKind.BACKEND, DjlSpec.class));
    }

    @Test
    void factsNameVersionsDeviceAndThreads() {
        try (Backend backend = new DjlSpec("cpu").open()) {
            assertThat(backend.name()).isEqualTo("djl");
            assertThat(backend.facts())
                    .containsOnlyKeys("engine", "pytorch", "device", "threads")
                    .containsEntry("device", "cpu");
            assertThat(backend.facts().get("engine")).matches("DJL \\d+\\.\\d+\\.\\d+");
            assertThat(backend.facts().get("pytorch")).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(Integer.parseInt(backend.facts().get("threads"))).isPositive();
        }
    }
}
