package org.gan4j.experiments.compare;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Generator;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.schedule.Schedule;

/** Reads both players' gradients off an iteration in which neither moves. */
final class GradientProbe {
    private static final Sgd STANDSTILL = new Sgd(new ConstantRate(0), new ConstantRate(0));

    private final Backend backend;
    private final Network generator;
    private final Network discriminator;
    private final Loss loss;
    private final Schedule schedule;
    private final DrawSupply supply;

    @Inject
    GradientProbe(
            Backend backend,
            Generator generator,
            Discriminator discriminator,
            Loss loss,
            Schedule schedule,
            DrawSupply supply) {
        this.backend = backend;
        this.generator = generator.network();
        this.discriminator = discriminator.network();
        this.loss = loss;
        this.schedule = schedule;
        this.supply = supply;
    }

    /**
     * The gradients of this iteration, named {@code <role>/<parameter>}: each player's at its last move, against the other as
     * it is in the given state.
     */
    Weights gradients(long iteration, GameState from) {
        generator.restore(from.generator().weights());
        discriminator.restore(from.discriminator().weights());
        final Reader generatorReader = new Reader(generator);
        final Reader discriminatorReader = new Reader(discriminator);
        new AdversarialGame(
                        backend,
                        new Generator(backend, generator, generatorReader),
                        new Discriminator(backend, discriminator, discriminatorReader),
                        loss,
                        schedule,
                        supply)
                .play(iteration);
        final Map<String, Weight> gradients = new LinkedHashMap<>();
        generatorReader.addTo(gradients);
        discriminatorReader.addTo(gradients);
        return new Weights(gradients);
    }

    /** Instead of an update, takes the gradients down and clears them. */
    private static final class Reader implements Updater {
        private final Network network;
        private Weights latest = new Weights(Map.of());

        Reader(Network network) {
            this.network = network;
        }

        @Override
        public void update(long iteration) {
            latest = network.gradients();
            final Weights weights = network.weights();
            network.updater(STANDSTILL).update(iteration);
            network.restore(weights); // 0 times an infinite gradient is not 0
        }

        void addTo(Map<String, Weight> gradients) {
            latest.byName()
                    .forEach((name, gradient) -> gradients.put(network.spec().role() + "/" + name, gradient));
        }

        @Override
        public OptimizerState state() {
            return new OptimizerState(0, new Weights(Map.of()));
        }

        @Override
        public void restore(OptimizerState state) {
            throw new UnsupportedOperationException("a reader remembers nothing");
        }
    }
}
