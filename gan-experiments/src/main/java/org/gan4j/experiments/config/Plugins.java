package org.gan4j.experiments.config;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.spi.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.config.PluginException;
import org.gan4j.config.TypeCatalog;
import org.gan4j.spec.SpecType;

/** The composition root: plug-ins, wired strictly. */
public final class Plugins {
    private static final Key<Set<SpecType>> OFFERED = Key.get(new TypeLiteral<Set<SpecType>>() {});

    /** Would print the stack trace of what is thrown as a {@link PluginException} anyway. */
    private static final Logger GUICE = Logger.getLogger("com.google.inject");

    static {
        GUICE.setLevel(Level.OFF);
    }

    private Plugins() {}

    /**
     * What all plug-ins on the class path offer.
     *
     * @throws PluginException if one cannot be loaded, or two claim one name
     */
    public static TypeCatalog onClassPath() {
        final List<GanPlugin> plugins = new ArrayList<>();
        try {
            ServiceLoader.load(GanPlugin.class).forEach(plugins::add);
        } catch (ServiceConfigurationError e) {
            throw new PluginException("a plug-in cannot be loaded: " + e.getMessage(), e);
        }
        return catalog(plugins);
    }

    /**
     * What these plug-ins offer together.
     *
     * @throws PluginException if one offers what is no configuration type, or two claim one name
     */
    public static TypeCatalog catalog(List<? extends GanPlugin> plugins) {
        try {
            return new TypeCatalog(
                    GanVocabulary.VOCABULARY,
                    Guice.createInjector(new Wiring(plugins)).getInstance(OFFERED));
        } catch (CreationException e) {
            throw new PluginException(
                    e.getErrorMessages().stream().map(Plugins::reason).collect(Collectors.joining("; ")), e);
        }
    }

    private static String reason(Message message) {
        final Throwable cause = message.getCause();
        return cause == null ? message.getMessage() : cause.getMessage();
    }

    private static final class Wiring extends AbstractModule {
        private final List<? extends GanPlugin> plugins;

        Wiring(List<? extends GanPlugin> plugins) {
            this.plugins = plugins;
        }

        @Override
        protected void configure() {
            binder().requireExplicitBindings();
            binder().requireAtInjectOnConstructors();
            binder().requireExactBindingAnnotations();
            binder().disableCircularProxies();
            Multibinder.newSetBinder(binder(), SpecType.class);
            plugins.forEach(this::install);
        }
    }
}
