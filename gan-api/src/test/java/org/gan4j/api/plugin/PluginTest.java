package org.gan4j.api.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Message;
import java.io.File;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.rate.Rate;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Kind;
import org.gan4j.spec.SpecType;
import org.gan4j.spec.TypeName;
import org.junit.jupiter.api.Test;

class PluginTest {
    @Test
    void standardPluginIsFoundAsAService() {
        assertThat(ServiceLoader.load(GanPlugin.class)).hasExactlyElementsOfTypes(StandardPlugin.class);
    }

    @Test
    void standardPluginOffersEveryNameOnceForItsKind() {
        final Map<Kind, Set<String>> names = types(new StandardPlugin()).stream()
                .collect(Collectors.groupingBy(SpecType::kind, Collectors.mapping(SpecType::name, Collectors.toSet())));

        assertThat(names)
                .isEqualTo(Map.of(
                        PluginKind.LAYER,
                        Set.of(
                                "dense",
                                "relu",
                                "leaky-relu",
                                "sigmoid",
                                "tanh",
                                "maxout",
                                "batch-norm",
                                "dropout",
                                "reshape",
                                "flatten"),
                        PluginKind.INITIALIZER,
                        Set.of("constant", "xavier-uniform", "xavier-normal", "he", "uniform", "normal", "data-logit"),
                        PluginKind.OPTIMIZER,
                        Set.of("sgd", "adam"),
                        PluginKind.RATE,
                        Set.of("constant", "exponential-decay", "linear"),
                        PluginKind.PRIOR,
                        Set.of("gaussian", "uniform"),
                        PluginKind.LOSS,
                        Set.of("minimax", "non-saturating"),
                        PluginKind.SCHEDULE,
                        Set.of("alternating", "simultaneous")));
        assertThat(types(new StandardPlugin())).hasSize(28);
    }

    @Test
    void standardPluginOffersEveryLayer() {
        assertThat(types(new StandardPlugin()))
                .filteredOn(type -> type.kind() == PluginKind.LAYER)
                .map(SpecType::type)
                .map(type -> (Object) type)
                .containsExactlyInAnyOrder((Object[]) LayerSpec.class.getPermittedSubclasses());
    }

    @Test
    void everyStandardTypeAndFieldSaysWhatItIs() {
        for (final SpecType offered : types(new StandardPlugin())) {
            assertThat(offered.type()).hasAnnotation(Doc.class);
            assertThat(Arrays.stream(offered.type().getRecordComponents())
                            .filter(field -> !field.isAnnotationPresent(Doc.class))
                            .map(RecordComponent::getName))
                    .as("undescribed fields of %s", offered.type())
                    .isEmpty();
        }
    }

    @Test
    void pluginsAddUp() {
        assertThat(types(new StandardPlugin(), new RatePlugin(Steps.class)))
                .hasSize(29)
                .contains(new SpecType(PluginKind.RATE, Steps.class));
    }

    @Test
    void typesSayWhereTheyComeFrom() {
        final File source = new File(new SpecType(PluginKind.RATE, Steps.class).source());
        assertThat(new File(source, "org/gan4j/api/plugin/PluginTest$Steps.class"))
                .exists();
    }

    @Test
    void refusesATypeOfAnotherKind() {
        assertThatThrownBy(() -> new SpecType(PluginKind.LOSS, Dense.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.gan4j.api.layer.Dense does not implement org.gan4j.api.loss.Loss, as a loss must");
        requireOneFault(new RatePlugin(Dense.class), "Dense does not implement Rate, as a rate must");
    }

    @Test
    void refusesATypeWithoutAName() {
        assertThatThrownBy(() -> new SpecType(PluginKind.RATE, Nameless.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.gan4j.api.plugin.PluginTest$Nameless has no @TypeName");
        requireOneFault(new RatePlugin(Nameless.class), "has no @TypeName");
    }

    private static void requireOneFault(GanPlugin plugin, String message) {
        assertThatThrownBy(() -> types(plugin))
                .isInstanceOfSatisfying(
                        CreationException.class,
                        e -> assertThat(e.getErrorMessages())
                                .singleElement()
                                .extracting(Message::getCause)
                                .as("whose stack trace would be logged")
                                .isNull())
                .hasMessageContaining(message);
    }

    private static Set<SpecType> types(Module... plugins) {
        return Guice.createInjector(plugins).getInstance(Key.get(new TypeLiteral<Set<SpecType>>() {}));
    }

    private static final class RatePlugin extends GanPlugin {
        private final Class<? extends Record> type;

        RatePlugin(Class<? extends Record> type) {
            this.type = type;
        }

        @Override
        protected void configure() {
            offer(PluginKind.RATE, type);
        }
    }

    @TypeName("steps")
    private record Steps(double first) implements Rate {
        @Override
        public double at(long iteration) {
            return first;
        }
    }

    private record Nameless() implements Rate {
        @Override
        public double at(long iteration) {
            return 0;
        }
    }
}
