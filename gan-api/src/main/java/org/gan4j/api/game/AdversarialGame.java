package org.gan4j.api.game;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;

/** Algorithm 1 of Goodfellow et al. 2014, for any loss and any schedule of moves. */
public final class AdversarialGame {
    private final Backend backend;
    private final Generator generator;
    private final Discriminator discriminator;
    private final Loss loss;
    private final Schedule schedule;
    private final DrawSupply supply;

    @Inject
    public AdversarialGame(
            Backend backend,
            Generator generator,
            Discriminator discriminator,
            Loss loss,
            Schedule schedule,
            DrawSupply supply) {
        this.backend = backend;
        this.generator = generator;
        this.discriminator = discriminator;
        this.loss = loss;
        this.schedule = schedule;
        this.supply = supply;
    }

    /** Plays the moves of one iteration, counted from 0; depends on nothing before it but the players' state. */
    public Round play(long iteration) {
        final List<Move> moves = schedule.round(iteration);
        Round round = Round.EMPTY;
        for (int number = 0; number < moves.size(); number++) {
            round = play(moves.get(number), iteration, supply.at(iteration, number), round);
        }
        return round;
    }

    /** A copy of both players' state. */
    public GameState state() {
        return new GameState(generator.state(), discriminator.state());
    }

    /**
     * Goes on from this state, whichever backend it comes from.
     *
     * @throws IllegalArgumentException if it is the state of other networks or optimisers
     */
    public void restore(GameState state) {
        generator.restore(state.generator());
        discriminator.restore(state.discriminator());
    }

    private Round play(Move move, long iteration, Draws draws, Round earlier) {
        Round round = earlier;
        try (Scope scope = backend.scope()) {
            final Pass made = generator.generate(draws, generatorGradients(move));
            final Judgement fake =
                    discriminator.judge(made.output(), draws.masks(Role.JUDGE_FAKE), fakeGradients(move));
            final Optional<Judgement> real = needsReal(move) ? Optional.of(judgeReal(draws, move)) : Optional.empty();
            final Logits realLogits = real.map(Judgement::logits).orElse(Logits.NONE);
            final Logits fakeLogits = fake.logits();

            if (move.trainsDiscriminator()) {
                final Terms terms = loss.discriminator(realLogits, fakeLogits);
                real.orElseThrow().backward(terms.real());
                fake.backward(terms.fake());
                round = round.withDiscriminator(terms.value(), realLogits, fakeLogits);
            }
            if (move.trainsGenerator()) {
                final Terms terms = loss.generator(realLogits, fakeLogits);
                made.backward(fake.inputGradient(terms.fake()));
                round = round.withGenerator(terms.value());
            }
            update(move, iteration);
        }
        return round;
    }

    private Judgement judgeReal(Draws draws, Move move) {
        final Tensor real = backend.upload(discriminator.network().spec().input(), draws.rows(), draws.real());
        return discriminator.judge(real, draws.masks(Role.JUDGE_REAL), realGradients(move));
    }

    private void update(Move move, long iteration) {
        if (move.trainsDiscriminator()) {
            discriminator.update(iteration);
        }
        if (move.trainsGenerator()) {
            generator.update(iteration);
        }
    }

    private boolean needsReal(Move move) {
        return move.trainsDiscriminator() || loss.generatorNeedsReal();
    }

    private static Gradients generatorGradients(Move move) {
        return move.trainsGenerator() ? Gradients.WEIGHTS : Gradients.NONE;
    }

    private static Gradients realGradients(Move move) {
        return move.trainsDiscriminator() ? Gradients.WEIGHTS : Gradients.NONE;
    }

    private static Gradients fakeGradients(Move move) {
        return switch (move) {
            case DISCRIMINATOR -> Gradients.WEIGHTS;
            case GENERATOR -> Gradients.INPUT;
            case BOTH -> Gradients.WEIGHTS_AND_INPUT;
        };
    }
}
