package org.gan4j.testkit.backend;

import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Generator;
import org.gan4j.api.game.Round;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.prior.GaussianPrior;

/** A game on points in the plane, between a generator with batch norm and a discriminator with dropout. */
final class SmallGame {
    private static final int ROWS = 32;
    private static final int LATENT = 4;
    private static final int WIDTH = 32;

    private static final NetworkSpec GENERATOR = NetworkSpec.of(
            "generator",
            Shape.of(LATENT),
            List.of(
                    dense(WIDTH),
                    new LeakyRelu(0.2),
                    new BatchNorm(0.9, 1e-5),
                    dense(WIDTH),
                    new LeakyRelu(0.2),
                    dense(2)));
    static final NetworkSpec DISCRIMINATOR = discriminator(
            dense(WIDTH), new LeakyRelu(0.2), new Dropout(0.8), dense(WIDTH), new LeakyRelu(0.2), dense(1));

    /** Has running statistics to check. It normalises real and generated points separately, so it cannot see their means. */
    static final NetworkSpec NORMALIZING_DISCRIMINATOR =
            discriminator(dense(WIDTH), new LeakyRelu(0.2), new BatchNorm(0.9, 1e-5), new Dropout(0.8), dense(1));

    private static final NetworkSpec ROWWISE_DISCRIMINATOR =
            discriminator(dense(WIDTH), new LeakyRelu(0.2), dense(WIDTH), new LeakyRelu(0.2), dense(1));

    private final Generator generator;
    private final Discriminator discriminator;
    private final AdversarialGame game;

    SmallGame(Backend backend, NetworkSpec judge, OptimizerSpec optimizer, GameCase rules) {
        final Network generates = generator(backend);
        final Network judges = discriminator(backend, judge);
        final Updater generatorUpdater = generates.updater(optimizer);
        final Updater discriminatorUpdater = judges.updater(optimizer);
        generator = new Generator(backend, generates, generatorUpdater);
        discriminator = new Discriminator(backend, judges, discriminatorUpdater);
        game = new AdversarialGame(backend, generator, discriminator, rules.loss(), rules.schedule(), supply());
    }

    static Stream<NetworkSpec> discriminators() {
        return Stream.of(DISCRIMINATOR, NORMALIZING_DISCRIMINATOR, ROWWISE_DISCRIMINATOR);
    }

    static Network generator(Backend backend) {
        return backend.network(GENERATOR, RandomValues.weights(GENERATOR, 3));
    }

    static Network discriminator(Backend backend, NetworkSpec judge) {
        return backend.network(judge, RandomValues.weights(judge, 4));
    }

    static DrawSupply supply() {
        return new DrawSupply(1, ROWS, Blob.ofSize(256), new GaussianPrior(LATENT));
    }

    private static NetworkSpec discriminator(LayerSpec... layers) {
        return NetworkSpec.of("discriminator", Shape.of(2), List.of(layers));
    }

    private static Dense dense(int units) {
        return new Dense(units, new Constant(0), new Constant(0));
    }

    Round play(long iteration) {
        return game.play(iteration);
    }

    /** Plays the first iterations and returns the last one's round. */
    Round playThrough(int iterations) {
        for (long iteration = 0; iteration < iterations - 1; iteration++) {
            game.play(iteration);
        }
        return game.play(iterations - 1);
    }

    GameState state() {
        return game.state();
    }

    void restore(GameState state) {
        game.restore(state);
    }

    /** Points in evaluation mode, always from the same latents. */
    float[] sample(int rows) {
        return generator.sample(rows, RandomValues.normal(rows * LATENT, 11));
    }

    /** Logits in evaluation mode, always of the same points; fewer rows are the first of more. */
    float[] judge(int rows) {
        return discriminator.judge(rows, RandomValues.normal(rows * 2, 12)).values();
    }

    Network generator() {
        return generator.network();
    }

    Network discriminator() {
        return discriminator.network();
    }

    /** The distance of the generated points' mean from the data's. */
    double distance() {
        final int rows = 512;
        final float[] points = sample(rows);
        final double[] mean = new double[2];
        for (int i = 0; i < points.length; i++) {
            mean[i % 2] += points[i] / (double) rows;
        }
        return Math.hypot(mean[0] - Blob.CENTRE[0], mean[1] - Blob.CENTRE[1]);
    }
}
