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
import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.experiments.config.BestConfig;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.config.CollapseConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.experiments.config.PlayerConfig;
import org.gan4j.testkit.reference.ReferenceSpec;

/** Small experiments: one hidden layer a player, minibatches of 8, a log line every 5 iterations, a picture every 10. */
record Experiments(
        DataSpec data,
        BackendSpec backend,
        Loss loss,
        Schedule schedule,
        List<MetricSpec> metrics,
        int hidden,
        long iterations,
        CheckpointConfig checkpoint,
        Optional<BestConfig> best,
        CollapseConfig collapse) {
    private static final int BATCH = 8;

    static Experiments images() {
        return of(new ImagesSpec(32), 8);
    }

    static Experiments circle() {
        return of(new CircleSpec(512), 32);
    }

    private static Experiments of(DataSpec data, int hidden) {
        return new Experiments(
                data,
                new ReferenceSpec(),
                new NonSaturating(DiscriminatorWeight.ONE),
                new Alternating(1, 1),
                List.of(),
                hidden,
                23,
                new CheckpointConfig(0, 1),
                Optional.empty(),
                new CollapseConfig(0, 0));
    }

    Experiments with(BackendSpec other) {
        return new Experiments(data, other, loss, schedule, metrics, hidden, iterations, checkpoint, best, collapse);
    }

    Experiments with(Loss other) {
        return new Experiments(data, backend, other, schedule, metrics, hidden, iterations, checkpoint, best, collapse);
    }

    Experiments with(Schedule other) {
        return new Experiments(data, backend, loss, other, metrics, hidden, iterations, checkpoint, best, collapse);
    }

    Experiments with(DataSpec other) {
        return new Experiments(other, backend, loss, schedule, metrics, hidden, iterations, checkpoint, best, collapse);
    }

    Experiments measuring(MetricSpec... specs) {
        return new Experiments(
                data, backend, loss, schedule, List.of(specs), hidden, iterations, checkpoint, best, collapse);
    }

    Experiments lasting(long count) {
        return new Experiments(data, backend, loss, schedule, metrics, hidden, count, checkpoint, best, collapse);
    }

    Experiments saving(CheckpointConfig config) {
        return new Experiments(data, backend, loss, schedule, metrics, hidden, iterations, config, best, collapse);
    }

    Experiments keeping(BestConfig config) {
        return new Experiments(
                data, backend, loss, schedule, metrics, hidden, iterations, checkpoint, Optional.of(config), collapse);
    }

    Experiments watching(CollapseConfig config) {
        return new Experiments(data, backend, loss, schedule, metrics, hidden, iterations, checkpoint, best, config);
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
                collapse);
    }

    private static Dense dense(int units) {
        return new Dense(units, new XavierUniform(), new Constant(0));
    }

    private static OptimizerSpec adam() {
        return new Adam(new ConstantRate(0.005), 0.5, 0.999, 1e-8);
    }
}
