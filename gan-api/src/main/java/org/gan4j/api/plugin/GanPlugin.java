package org.gan4j.api.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.gan4j.api.config.TypeName;

/**
 * What a jar adds to gan4j: a Guice module, found by {@link java.util.ServiceLoader}, that offers configuration types. A
 * plug-in's jar names it in {@code META-INF/services/org.gan4j.api.plugin.GanPlugin}.
 */
public abstract class GanPlugin extends AbstractModule {
    /**
     * Offers a type of one of the kinds of {@link PluginKind}.
     *
     * @param type a record with a {@link TypeName}
     * @throws IllegalArgumentException if it is not
     */
    protected final void offer(PluginKind kind, Class<? extends Record> type) {
        final PluginType offered = new PluginType(kind, type);
        Multibinder.newSetBinder(binder(), PluginType.class).addBinding().toInstance(offered);
    }
}
