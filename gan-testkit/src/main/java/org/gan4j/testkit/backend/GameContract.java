package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.Draws;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Role;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.loss.Terms;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Simultaneous;
import org.gan4j.testkit.reference.ReferenceSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adversarial game, played on an engine. */
public interface GameContract extends BackendContract {
    String CASES = "org.gan4j.testkit.backend.GameCase#all";
    Loss LOSS = new NonSaturating(DiscriminatorWeight.ONE);
    Sgd SGD = new Sgd(new ConstantRate(0.1), new ConstantRate(0.5));
    Adam ADAM = new Adam(new ConstantRate(0.002), 0.5, 0.999, 1e-8);

    @ParameterizedTest
    @MethodSource(CASES)
    default void aFewIterationsTrackTheReference(GameCase rules) {
        final Script script = (backend, seen) -> {
            final SmallGame game = normalizingGame(backend, SGD, rules);
            final Round round = game.playThrough(5);
            seen.add("real logits", round.real().values());
            seen.add("generated logits", round.fake().values());
            seen.add("losses", new float[] {(float) round.discriminatorLoss(), (float) round.generatorLoss()});
            seen.add("generator", game.generator().weights());
            seen.add("discriminator", game.discriminator().weights());
        };
        script.assertParity(this, rules + ", 5 iterations", 1e-4);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void theSameSeedPlaysTheSameGame(GameCase rules) {
        final Observations first = played(rules).on(this);
        played(rules).on(this).assertIdenticalTo(first, rules + ", 200 iterations");
    }

    /** Compared with a game that also restores its own state: a state has single precision, and an engine may have more. */
    @ParameterizedTest
    @MethodSource(CASES)
    default void aRestoredGameGoesOnBitByBit(GameCase rules) {
        final AtomicReference<GameState> half = new AtomicReference<>();
        final Script uninterrupted = (backend, seen) -> {
            final SmallGame game = normalizingGame(backend, ADAM, rules);
            game.playThrough(100);
            half.set(game.state());
            goOn(game, half.get(), seen);
        };
        final Script restored = (backend, seen) -> {
            final SmallGame game = normalizingGame(backend, ADAM, rules);
            game.playThrough(3);
            goOn(game, half.get(), seen);
        };
        final Observations expected = uninterrupted.on(this);
        restored.on(this).assertIdenticalTo(expected, rules + ", restored after 100 of 200 iterations");
    }

    @ParameterizedTest
    @MethodSource(CASES)
    default void anIterationFromTheReferencesStateIsTheReferences(GameCase rules) {
        final GameState state;
        try (Backend reference = new ReferenceSpec().open()) {
            final SmallGame game = normalizingGame(reference, SGD, rules);
            game.playThrough(20);
            state = game.state();
        }
        final Script iteration = (backend, seen) -> {
            final SmallGame game = normalizingGame(backend, SGD, rules);
            game.restore(state);
            game.play(20);
            seen.add("generator", game.generator().weights());
            seen.add("discriminator", game.discriminator().weights());
        };
        iteration.assertParity(this, rules + ", iteration 21 from one state", Tolerance.SGD_STEP);
    }

    @Test
    default void theDiscriminatorStandsStillWhileTheGeneratorMoves() {
        try (Backend backend = open()) {
            final SmallGame game = normalizingGame(backend, SGD, always(Move.GENERATOR));
            final Observations discriminator = state(game.discriminator());
            final float[] generator = game.generator().weights().values("0-dense/weights");
            game.playThrough(2);
            state(game.discriminator()).assertIdenticalTo(discriminator, "the discriminator");
            assertThat(game.generator().weights().values("0-dense/weights")).isNotEqualTo(generator);
        }
    }

    @Test
    default void theGeneratorStandsStillWhileTheDiscriminatorMoves() {
        try (Backend backend = open()) {
            final SmallGame game = normalizingGame(backend, SGD, always(Move.DISCRIMINATOR));
            final Observations generator = state(game.generator());
            final float[] discriminator = game.discriminator().weights().values("0-dense/weights");
            game.playThrough(2);
            state(game.generator()).assertIdenticalTo(generator, "the generator");
            assertThat(game.discriminator().weights().values("0-dense/weights")).isNotEqualTo(discriminator);
        }
    }

    @Test
    default void theDiscriminatorJudgesEachRowByItselfAndStandsStill() {
        try (Backend backend = open()) {
            final SmallGame game = normalizingGame(backend, SGD, new GameCase(new Alternating(1, 1), LOSS));
            game.playThrough(3);
            final Observations discriminator = state(game.discriminator());
            final float[] logits = game.judge(8);
            assertThat(logits).hasSize(8);
            assertThat(game.judge(8)).as("judged again").isEqualTo(logits);
            assertThat(game.judge(1)[0]).as("judged alone").isCloseTo(logits[0], within(1e-5f));
            state(game.discriminator()).assertIdenticalTo(discriminator, "the discriminator");
        }
    }

    /** Compared with both gradients computed by copies of the players from before the move. */
    @Test
    default void simultaneousMovesStartFromOneSnapshot() {
        try (Backend backend = open()) {
            final SmallGame game = normalizingGame(backend, SGD, new GameCase(new Simultaneous(), LOSS));
            game.play(0);
            final Observations played = new Observations();
            played.add("generator", game.generator().weights());
            played.add("discriminator", game.discriminator().weights());

            final Observations byHand = new Observations();
            byHand.add("generator", generatorAfterItsMove(backend));
            byHand.add("discriminator", discriminatorAfterItsMove(backend, SmallGame.NORMALIZING_DISCRIMINATOR));
            played.assertCloseTo(byHand, Tolerance.SGD_STEP, "a simultaneous move");
        }
    }

    /** Whether it judges real and generated examples in one pass, possible without batch norm and dropout, or in two. */
    @ParameterizedTest
    @MethodSource("org.gan4j.testkit.backend.SmallGame#discriminators")
    default void theDiscriminatorLearnsFromBothMinibatches(NetworkSpec judge) {
        try (Backend backend = open()) {
            final SmallGame game = new SmallGame(backend, judge, SGD, always(Move.DISCRIMINATOR));
            final Round round = game.play(0);
            assertThat(round.real().rows()).isEqualTo(round.fake().rows());
            assertThat(round.real().values()).isNotEqualTo(round.fake().values());

            final Observations played = new Observations();
            played.add("discriminator", game.discriminator().weights());
            final Observations byHand = new Observations();
            byHand.add("discriminator", discriminatorAfterItsMove(backend, judge));
            played.assertCloseTo(byHand, Tolerance.SGD_STEP, "the discriminator's move");
        }
    }

    @Test
    default void theDiscriminatorLearnsWhichExamplesAreReal() {
        try (Backend backend = open()) {
            final GameCase rules = always(Move.DISCRIMINATOR);
            final Round right = plainGame(backend, rules).playThrough(100);
            final Round wrong = plainGame(backend, rules.withSwappedLabels()).playThrough(100);
            assertThat(mean(right.real()) - mean(right.fake()))
                    .as("mean logit of real minus that of generated examples")
                    .isGreaterThan(2);
            assertThat(mean(wrong.real()) - mean(wrong.fake()))
                    .as("the same, taught the wrong way round")
                    .isLessThan(-2);
        }
    }

    @Test
    default void swappedLabelsTrainWorse() {
        try (Backend backend = open()) {
            final GameCase rules = new GameCase(new Alternating(1, 1), LOSS);
            final SmallGame right = plainGame(backend, rules);
            final SmallGame wrong = plainGame(backend, rules.withSwappedLabels());
            right.playThrough(200);
            wrong.playThrough(200);
            assertThat(right.distance())
                    .as("distance of the generated mean from the data's, against the game with swapped labels")
                    .isLessThan(1)
                    .isLessThan(0.5 * wrong.distance());
        }
    }

    private static void goOn(SmallGame game, GameState half, Observations seen) {
        game.restore(half);
        for (long iteration = 100; iteration < 200; iteration++) {
            game.play(iteration);
        }
        seen.add("generator", game.generator().weights());
        seen.add("discriminator", game.discriminator().weights());
    }

    private static Script played(GameCase rules) {
        return (backend, seen) -> {
            final SmallGame game = normalizingGame(backend, ADAM, rules);
            game.playThrough(200);
            seen.add("generator", game.generator().weights());
            seen.add("discriminator", game.discriminator().weights());
        };
    }

    private static GameCase always(Move move) {
        return new GameCase(iteration -> List.of(move), LOSS);
    }

    private static SmallGame normalizingGame(Backend backend, OptimizerSpec optimizer, GameCase rules) {
        return new SmallGame(backend, SmallGame.NORMALIZING_DISCRIMINATOR, optimizer, rules);
    }

    private static SmallGame plainGame(Backend backend, GameCase rules) {
        return new SmallGame(backend, SmallGame.DISCRIMINATOR, ADAM, rules);
    }

    private static Observations state(Network network) {
        final Observations state = new Observations();
        state.add("weights", network.weights());
        state.add("gradients", network.gradients());
        return state;
    }

    private static Weights generatorAfterItsMove(Backend backend) {
        final Network generator = SmallGame.generator(backend);
        final Network discriminator = SmallGame.discriminator(backend, SmallGame.NORMALIZING_DISCRIMINATOR);
        final Updater updater = generator.updater(SGD);
        final Draws draws = SmallGame.supply().at(0, 0);
        try (Scope scope = backend.scope()) {
            final Pass made = generate(backend, generator, draws, Gradients.WEIGHTS);
            final Pass fake = discriminator.forward(made.output(), draws.masks(Role.JUDGE_FAKE), Gradients.INPUT);
            final Terms terms = LOSS.generator(Logits.NONE, logits(fake));
            made.backward(fake.inputGradient(upload(backend, fake, terms.fake())));
        }
        updater.update(0);
        return generator.weights();
    }

    private static Weights discriminatorAfterItsMove(Backend backend, NetworkSpec judge) {
        final Network generator = SmallGame.generator(backend);
        final Network discriminator = SmallGame.discriminator(backend, judge);
        final Updater updater = discriminator.updater(SGD);
        final Draws draws = SmallGame.supply().at(0, 0);
        try (Scope scope = backend.scope()) {
            final Tensor samples =
                    generate(backend, generator, draws, Gradients.NONE).output();
            final Tensor examples = backend.upload(discriminator.spec().input(), draws.rows(), draws.real());
            final Pass real = discriminator.forward(examples, draws.masks(Role.JUDGE_REAL), Gradients.WEIGHTS);
            final Pass fake = discriminator.forward(samples, draws.masks(Role.JUDGE_FAKE), Gradients.WEIGHTS);
            final Terms terms = LOSS.discriminator(logits(real), logits(fake));
            real.backward(upload(backend, real, terms.real()));
            fake.backward(upload(backend, fake, terms.fake()));
        }
        updater.update(0);
        return discriminator.weights();
    }

    private static Pass generate(Backend backend, Network generator, Draws draws, Gradients gradients) {
        final Tensor latents = backend.upload(generator.spec().input(), draws.rows(), draws.latents());
        return generator.forward(latents, Masks.NONE, gradients);
    }

    private static Logits logits(Pass pass) {
        return Logits.of(pass.output().read());
    }

    private static Tensor upload(Backend backend, Pass pass, float[] logitGradient) {
        return backend.upload(pass.output().shape(), pass.output().rows(), logitGradient);
    }

    private static double mean(Logits logits) {
        double sum = 0;
        for (final float logit : logits.values()) {
            sum += logit;
        }
        return sum / logits.values().length;
    }
}
