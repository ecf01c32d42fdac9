package org.gan4j.datasets;

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

class DatasetsPluginTest {
    @Test
    void isFoundAndOffersItsDataSets() {
        final GanPlugin plugin = ServiceLoader.load(GanPlugin.class).stream()
                .filter(provider -> provider.type() == DatasetsPlugin.class)
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();

        final Set<SpecType> types =
                Guice.createInjector(plugin).getInstance(Key.get(new TypeLiteral<Set<SpecType>>() {}));

        assertThat(types).allMatch(type -> type.kind() == PluginKind.DATA);
        assertThat(types)
                .extracting(SpecType::name)
                .containsExactlyInAnyOrder(
                        "mnist",
                        "fashion-mnist",
                        "cifar-10",
                        "stacked-mnist",
                        "idx-directory",
                        "image-directory",
                        "npy",
                        "gaussian-1d",
                        "mixture-1d",
                        "ring",
                        "grid");
    }
}
