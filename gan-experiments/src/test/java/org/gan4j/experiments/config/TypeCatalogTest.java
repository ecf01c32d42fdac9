package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.Terms;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.StandardPlugin;
import org.gan4j.config.PluginException;
import org.gan4j.config.TypeCatalog;
import org.gan4j.spec.TypeName;
import org.junit.jupiter.api.Test;

class TypeCatalogTest {
    private static final TypeCatalog STANDARD = Plugins.catalog(List.of(new StandardPlugin()));

    @TypeName("minimax")
    private record Usurper() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LogitScale scale() {
            throw new UnsupportedOperationException();
        }
    }

    private record Nameless() {}

    private static final class OfferingPlugin extends GanPlugin {
        private final Class<? extends Record> type;

        OfferingPlugin(Class<? extends Record> type) {
            this.type = type;
        }

        @Override
        protected void configure() {
            offer(PluginKind.LOSS, type);
        }
    }

    @Test
    void findsATypeByKindAndName() {
        assertThat(STANDARD.type(PluginKind.LOSS, "minimax")).isEqualTo(Minimax.class);
        assertThat(STANDARD.names(PluginKind.LOSS)).containsExactly("minimax", "non-saturating");
        assertThat(STANDARD.names(PluginKind.BACKEND)).isEmpty();
    }

    @Test
    void listsWhatThereIsAndSuggestsTheNearest() {
        assertThatThrownBy(() -> STANDARD.type(PluginKind.LOSS, "non-saturated"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown loss \"non-saturated\"; did you mean \"non-saturating\"? known: minimax,"
                        + " non-saturating (others need a plug-in's jar on the class path)");
        assertThatThrownBy(() -> STANDARD.type(PluginKind.BACKEND, "nd4j"))
                .hasMessage("unknown backend \"nd4j\"; known: none (others need a plug-in's jar on the class path)");
    }

    @Test
    void promisesNoJarsForKindsThatAreClosed() {
        assertThatThrownBy(() -> STANDARD.type(PluginKind.OPTIMIZER, "adan"))
                .hasMessage("unknown optimizer \"adan\"; did you mean \"adam\"? known: adam, sgd");
    }

    @Test
    void refusesTwoTypesOfOneName() {
        assertThatThrownBy(() -> Plugins.catalog(List.of(new StandardPlugin(), new OfferingPlugin(Usurper.class))))
                .isInstanceOf(PluginException.class)
                .hasMessage("two plug-ins offer a loss named \"minimax\": " + Minimax.class.getName() + " in "
                        + location(Minimax.class) + " and " + Usurper.class.getName() + " in "
                        + location(Usurper.class) + "; remove one of them");
    }

    @Test
    void takesOneTypeTwice() {
        final var again = Plugins.catalog(List.of(new StandardPlugin(), new OfferingPlugin(Minimax.class)));
        assertThat(again.names(PluginKind.LOSS)).isEqualTo(STANDARD.names(PluginKind.LOSS));
    }

    @Test
    void saysWhichTypeIsNone() {
        assertThatThrownBy(() -> Plugins.catalog(List.of(new OfferingPlugin(Nameless.class))))
                .isInstanceOf(PluginException.class)
                .hasMessage(Nameless.class.getName() + " has no @TypeName");
    }

    private static String location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
