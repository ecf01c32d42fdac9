package org.gan4j.experiments.run;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.XavierUniform;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Tanh;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.experiments.config.BestConfig;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.config.CollapseConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.experiments.config.PlayerConfig;
import org.gan4j.experiments.config.ScheduledMetric;
import org.gan4j.testkit.reference.ReferenceSpec;

/** Small experiments: one hidden layer a player, minibatches of 8, a log line every 5 iterations, a picture every 10. */
final class Experiments {
    private static final int BATCH = 8;

    private final int hidden;
    private DataSpec data;
    private BackendSpec backend = new ReferenceSpec();
    private Loss loss = new NonSaturating(DiscriminatorWeight.ONE);
    private Schedule schedule = new Alternating(1, 1);
    private List<ScheduledMetric> metrics = List.of();
    private List<ObserverSpec> observers = List.of();
    private long iterations = 23;
    private CheckpointConfig checkpoint = new CheckpointConfig(0, 1);
    private Optional<BestConfig> best = Optional.empty();
    private CollapseConfig collapse = new CollapseConfig(0, 0);

    private Experiments(DataSpec data, int hidden) {
        this.data = data;
        this.hidden = hidden;
    }

    static Experiments images() {
        return new Experiments(new ImagesSpec(32), 8);
    }

    static Experiments circle() {
        return new Experiments(new CircleSpec(512), 32);
    }

    Experiments with(BackendSpec other) {
        backend = other;
        return this;
    }

    Experiments with(Loss other) {
        loss = other;
        return this;
    }

    Experiments with(Schedule other) {
        schedule = other;
        return this;
    }

    Experiments with(DataSpec other) {
        data = other;
        return this;
    }

    Experiments measuring(ScheduledMetric... scheduled) {
        metrics = List.of(scheduled);
        return this;
    }

    static ScheduledMetric every(long iterations, MetricSpec metric) {
        return new ScheduledMetric(iterations, metric);
    }

    Experiments observing(ObserverSpec... specs) {
        observers = List.of(specs);
        return this;
    }

    Experiments lasting(long count) {
        iterations = count;
        return this;
    }

    Experiments saving(CheckpointConfig config) {
        checkpoint = config;
        return this;
    }

    Experiments keeping(BestConfig config) {
        best = Optional.of(config);
        return this;
    }

    Experiments watching(CollapseConfig config) {
        collapse = config;
        return this;
    }

    Experiment build() {
        return new Experiment(
                "tiny",
                "",
                7,
                backend,
                data,
                new GaussianPrior(3),
                new PlayerConfig(
                        List.of(
                                dense(hidden),
                                new LeakyRelu(0.2),
                                dense(data.shape().size()),
                                new Tanh(),
                                new Reshape(data.shape())),
                        adam()),
                new PlayerConfig(
                        List.<LayerSpec>of(new Flatten(), dense(hidden), new LeakyRelu(0.2), dense(1)), adam()),
                loss,
                schedule,
                BATCH,
                iterations,
                metrics,
                new OutputConfig(5, 10, 6),
                checkpoint,
                best,
                collapse,
                observers);
    }

    private static Dense dense(int units) {
        return new Dense(units, new XavierUniform(), new Constant(0));
    }

    private static OptimizerSpec adam() {
        return new Adam(new ConstantRate(0.005), 0.5, 0.999, 1e-8);
    }
}
