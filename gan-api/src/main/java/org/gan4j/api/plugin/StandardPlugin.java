package org.gan4j.api.plugin;

import org.gan4j.api.init.Constant;
import org.gan4j.api.init.DataLogit;
import org.gan4j.api.init.He;
import org.gan4j.api.init.Normal;
import org.gan4j.api.init.Uniform;
import org.gan4j.api.init.XavierNormal;
import org.gan4j.api.init.XavierUniform;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.prior.UniformPrior;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.ExponentialDecay;
import org.gan4j.api.rate.LinearRamp;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Simultaneous;

/** Offers the layers, initialisers, optimisers, rates, priors, losses and schedules of the API itself. */
public final class StandardPlugin extends GanPlugin {
    @Override
    protected void configure() {
        offer(PluginKind.LAYER, Dense.class);
        offer(PluginKind.LAYER, Relu.class);
        offer(PluginKind.LAYER, LeakyRelu.class);
        offer(PluginKind.LAYER, Sigmoid.class);
        offer(PluginKind.LAYER, Tanh.class);
        offer(PluginKind.LAYER, Maxout.class);
        offer(PluginKind.LAYER, BatchNorm.class);
        offer(PluginKind.LAYER, Dropout.class);
        offer(PluginKind.LAYER, Reshape.class);
        offer(PluginKind.LAYER, Flatten.class);

        offer(PluginKind.INITIALIZER, Constant.class);
        offer(PluginKind.INITIALIZER, XavierUniform.class);
        offer(PluginKind.INITIALIZER, XavierNormal.class);
        offer(PluginKind.INITIALIZER, He.class);
        offer(PluginKind.INITIALIZER, Uniform.class);
        offer(PluginKind.INITIALIZER, Normal.class);
        offer(PluginKind.INITIALIZER, DataLogit.class);

        offer(PluginKind.OPTIMIZER, Sgd.class);
        offer(PluginKind.OPTIMIZER, Adam.class);
        offer(PluginKind.RATE, ConstantRate.class);
        offer(PluginKind.RATE, ExponentialDecay.class);
        offer(PluginKind.RATE, LinearRamp.class);

        offer(PluginKind.PRIOR, GaussianPrior.class);
        offer(PluginKind.PRIOR, UniformPrior.class);
        offer(PluginKind.LOSS, Minimax.class);
        offer(PluginKind.LOSS, NonSaturating.class);
        offer(PluginKind.SCHEDULE, Alternating.class);
        offer(PluginKind.SCHEDULE, Simultaneous.class);
    }
}
