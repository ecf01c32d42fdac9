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

/**
 * Reads both players' gradients off an iteration: played by gradient descent without momentum at a rate too small to move
 * anything, it leaves them, times the rate, as velocities. The rate is a power of 2, which costs no digit.
 */
final class GradientProbe {
    private static final double RATE = 0x1p-40;
    private static final Sgd DESCENT = new Sgd(new ConstantRate(RATE), new ConstantRate(0));

    private final Network generator;
    private final Network discriminator;
    private final Updater generatorDescent;
    private final Updater discriminatorDescent;
    private final AdversarialGame game;

    @Inject
    GradientProbe(
            Backend backend,
            Generator generator,
            Discriminator discriminator,
            Loss loss,
            Schedule schedule,
            DrawSupply supply) {
        this.generator = generator.network();
        this.discriminator = discriminator.network();
        this.generatorDescent = this.generator.updater(DESCENT);
        this.discriminatorDescent = this.discriminator.updater(DESCENT);
        this.game = new AdversarialGame(
                backend,
                new Generator(backend, this.generator, generatorDescent),
                new Discriminator(backend, this.discriminator, discriminatorDescent),
                loss,
                schedule,
                supply);
    }

    /** The gradients of this iteration, each player's at its last move, named {@code <role>/<parameter>}. */
    Weights gradients(long iteration, GameState from) {
        generator.restore(from.generator().weights());
        discriminator.restore(from.discriminator().weights());
        game.play(iteration);
        final Map<String, Weight> gradients = new LinkedHashMap<>();
        read(generator, generatorDescent, gradients);
        read(discriminator, discriminatorDescent, gradients);
        return new Weights(gradients);
    }

    private static void read(Network network, Updater descent, Map<String, Weight> gradients) {
        final String ending = "/" + OptimizerState.VELOCITY;
        descent.state().moments().byName().forEach((name, velocity) -> {
            final String parameter = name.substring(0, name.length() - ending.length());
            gradients.put(network.spec().role() + "/" + parameter, new Weight(velocity.shape(), unscaled(velocity)));
        });
    }

    private static float[] unscaled(Weight velocity) {
        final float[] values = velocity.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (-values[i] / RATE);
        }
        return values;
    }
}
