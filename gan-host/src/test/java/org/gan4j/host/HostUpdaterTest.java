package org.gan4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.LinearRamp;
import org.junit.jupiter.api.Test;

/** Parameters of many blocks, the last one short, shared by several threads; held against double precision. */
class HostUpdaterTest {
    private static final List<ParameterSpec> SPECS = NetworkSpec.of(
                    "wide", Shape.of(401), List.of(new Dense(503, new Constant(0), new Constant(0))))
            .parameters();
    private static final Sgd SGD = new Sgd(new ConstantRate(0.1), new LinearRamp(0.5, 0.9, 1));
    private static final Adam ADAM = new Adam(new ConstantRate(0.001), 0.9, 0.999, 1e-8);

    /** A parameter in plain arrays, its gradient a function of its place and the number of updates. */
    private static final class PlainParameter implements HostParameter {
        private final ParameterSpec spec;
        private final float[] values;
        private int cleared;
        private boolean resting;

        PlainParameter(ParameterSpec spec) {
            this.spec = spec;
            this.values = new float[spec.shape().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) Math.sin(i);
            }
        }

        static double gradient(int place, int updates) {
            return (float) (Math.cos(place) + updates);
        }

        @Override
        public ParameterSpec spec() {
            return spec;
        }

        @Override
        public void readValues(int offset, float[] destination, int length) {
            System.arraycopy(values, offset, destination, 0, length);
        }

        @Override
        public void readGradient(int offset, float[] destination, int length) {
            for (int i = 0; i < length; i++) {
                destination[i] = resting ? 0 : (float) gradient(offset + i, cleared);
            }
        }

        @Override
        public void writeValues(int offset, float[] source, int length) {
            System.arraycopy(source, 0, values, offset, length);
        }

        @Override
        public void clearGradient() {
            cleared++;
        }
    }

    private final List<PlainParameter> parameters =
            SPECS.stream().map(PlainParameter::new).toList();

    @Test
    void descendsWithClassicalMomentum() {
        final HostUpdater updater = updater(parameters, SGD, 3);
        updater.update(0);
        updater.update(1);
        for (final PlainParameter parameter : parameters) {
            for (int i = 0; i < parameter.values.length; i++) {
                final double velocity = -0.1 * PlainParameter.gradient(i, 0);
                final double next = 0.9 * velocity - 0.1 * PlainParameter.gradient(i, 1);
                assertThat((double) parameter.values[i]).isCloseTo(Math.sin(i) + velocity + next, within(1e-6));
            }
        }
    }

    /** Kingma and Ba 2015, algorithm 1. */
    @Test
    void adaptsToBothMoments() {
        final HostUpdater updater = updater(parameters, ADAM, 3);
        updater.update(0);
        updater.update(1);
        for (final PlainParameter parameter : parameters) {
            for (int i = 0; i < parameter.values.length; i++) {
                final double g1 = PlainParameter.gradient(i, 0);
                final double g2 = PlainParameter.gradient(i, 1);
                final double first = 0.001 * g1 / (Math.abs(g1) + 1e-8);
                final double mean = (0.9 * 0.1 * g1 + 0.1 * g2) / (1 - 0.81);
                final double square = (0.999 * 0.001 * g1 * g1 + 0.001 * g2 * g2) / (1 - 0.999 * 0.999);
                final double second = 0.001 * mean / (Math.sqrt(square) + 1e-8);
                assertThat((double) parameter.values[i]).isCloseTo(Math.sin(i) - first - second, within(1e-6));
            }
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        final HostUpdater many = updater(parameters, ADAM, 7);
        many.update(0);
        final List<PlainParameter> others =
                SPECS.stream().map(PlainParameter::new).toList();
        updater(others, ADAM, 1).update(0);
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).values).isEqualTo(parameters.get(i).values);
        }
    }

    @Test
    void goesOnFromItsState() {
        final HostUpdater original = updater(parameters, ADAM, 2);
        original.update(0);
        final OptimizerState state = original.state();
        assertThat(state.updates()).isEqualTo(1);
        assertThat(state.moments().byName())
                .containsOnlyKeys(
                        "0-dense/weights/first-moment",
                        "0-dense/weights/second-moment",
                        "0-dense/bias/first-moment",
                        "0-dense/bias/second-moment");
        assertThat((double) state.moments().values("0-dense/weights/first-moment")[20_000])
                .isCloseTo(0.1 * Math.cos(20_000), within(1e-7));

        final float[] between = parameters.get(0).values.clone();
        original.update(1);
        final float[] expected = parameters.get(0).values.clone();
        parameters.get(0).writeValues(0, between, between.length);
        parameters.forEach(parameter -> parameter.cleared = 1);
        final HostUpdater restored = updater(parameters, ADAM, 2);
        restored.restore(state);
        restored.update(1);
        assertThat(parameters.get(0).values).isEqualTo(expected);
    }

    @Test
    void refusesAnotherOptimisersState() {
        assertThatThrownBy(() -> updater(ADAM).restore(updater(SGD).state()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0-dense/weights/first-moment");
        final Map<String, Weight> moments =
                new LinkedHashMap<>(updater(SGD).state().moments().byName());
        moments.put("5-dense/weights/velocity", new Weight(Shape.of(1), new float[1]));
        assertThatThrownBy(() -> updater(SGD).restore(new OptimizerState(1, new Weights(moments))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("moments of unknown parameters [5-dense/weights/velocity]");
    }

    @Test
    void momentsOfParametersAtRestDoNotBecomeSubnormal() {
        final List<PlainParameter> resting =
                SPECS.stream().map(PlainParameter::new).toList();
        for (final OptimizerSpec optimizer : List.of(SGD, ADAM)) {
            final HostUpdater updater = updater(resting, optimizer, 1);
            updater.update(0);
            resting.forEach(parameter -> parameter.resting = true);
            for (int iteration = 1; iteration < 1000; iteration++) {
                updater.update(iteration);
            }
            final String moment = optimizer == SGD ? OptimizerState.VELOCITY : OptimizerState.FIRST_MOMENT;
            for (final float value : updater.state().moments().values("0-dense/weights/" + moment)) {
                final float size = Math.abs(value);
                assertThat(size).isLessThan(1e-31f);
                assertThat(size == 0 || size > Float.MIN_NORMAL).isTrue();
            }
            resting.forEach(parameter -> parameter.resting = false);
        }
    }

    @Test
    void doesNothingOnceTheParametersAreGone() {
        final HostUpdater updater = new HostUpdater(parameters, SGD, new Team(1, Duration.ZERO), () -> {
            throw new IllegalStateException("closed");
        });
        assertThatThrownBy(() -> updater.update(0)).isInstanceOf(IllegalStateException.class);
        assertThat(parameters.get(0).cleared).isZero();
    }

    private HostUpdater updater(OptimizerSpec optimizer) {
        return updater(parameters, optimizer, 2);
    }

    private static HostUpdater updater(List<PlainParameter> parameters, OptimizerSpec optimizer, int threads) {
        return new HostUpdater(parameters, optimizer, new Team(threads, Duration.ZERO), () -> {});
    }
}
