package org.gan4j.api.plugin;

import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.rate.Rate;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.spec.Kind;

/** The kinds of types that a configuration chooses by name. Only the API offers layers and optimisers. */
public enum PluginKind implements Kind {
    BACKEND("backend", BackendSpec.class),
    DATA("data", DataSpec.class) {
        @Override
        public String withArticle() {
            return label();
        }
    },
    PRIOR("latent", Prior.class),
    LAYER("layer", LayerSpec.class),
    INITIALIZER("initializer", Initializer.class),
    OPTIMIZER("optimizer", OptimizerSpec.class),
    RATE("rate", Rate.class),
    LOSS("loss", Loss.class),
    SCHEDULE("schedule", Schedule.class),
    METRIC("metric", MetricSpec.class),
    CONTROL("control", Control.class),
    OBSERVER("observer", ObserverSpec.class);

    private final String label;
    private final Class<?> contract;

    PluginKind(String label, Class<?> contract) {
        this.label = label;
        this.contract = contract;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Class<?> contract() {
        return contract;
    }
}
