package org.gan4j.api.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.gan4j.spec.SpecType;
import org.gan4j.spec.TypeName;

/**
 * A plug-in of gan4j: a Guice module, found by {@link java.util.ServiceLoader}, that offers configuration types. A
 * plug-in's jar names it in {@code META-INF/services/org.gan4j.api.plugin.GanPlugin}.
 */
public abstract class GanPlugin extends AbstractModule {
    /**
     * Offers a type of one of the kinds of {@link PluginKind}; a type that cannot be offered is an error of the module.
     *
     * @param type a record with a {@link TypeName} that implements the kind's contract
     */
    protected final void offer(PluginKind kind, Class<? extends Record> type) {
        try {
            final SpecType offered = new SpecType(kind, type);
            Multibinder.newSetBinder(binder(), SpecType.class).addBinding().toInstance(offered);
        } catch (IllegalArgumentException e) {
            addError("%s", e.getMessage()); // for an exception, Guice would log the stack trace
        }
    }
}
