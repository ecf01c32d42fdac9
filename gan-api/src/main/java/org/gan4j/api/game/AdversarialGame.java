package org.gan4j.api.game;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
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
        return new GameState(generator.player().state(), discriminator.player().state());
    }

    /**
     * Goes on from this state, whichever backend it comes from.
     *
     * @throws IllegalArgumentException if it is the state of other networks or optimisers
     */
    public void restore(GameState state) {
        generator.player().restore(state.generator());
        discriminator.player().restore(state.discriminator());
    }

    private Round play(Move move, long iteration, Draws draws, Round earlier) {
        Round round = earlier;
        try (Scope scope = backend.scope()) {
            final Pass made = generator.generate(draws, generatorGradients(move));
            final Judgement judgement = judge(made.output(), draws, move);

            if (move.trainsDiscriminator()) {
                final Terms terms = loss.discriminator(judgement.real(), judgement.fake());
                judgement.backward(terms);
                round = round.withDiscriminator(terms.value(), judgement.real(), judgement.fake());
            }
            if (move.trainsGenerator()) {
                final Terms terms = loss.generator(judgement.real(), judgement.fake());
                made.backward(judgement.fakeGradient(terms));
                round = round.withGenerator(terms.value());
            }
            update(move, iteration);
        }
        return round;
    }

    private Judgement judge(Tensor fake, Draws draws, Move move) {
        return switch (move) {
            case DISCRIMINATOR -> discriminator.judgeToLearn(upload(draws), fake, draws);
            case GENERATOR -> discriminator.judgeToTeach(realForGenerator(draws), fake, draws);
            case BOTH -> discriminator.judgeToLearnAndTeach(upload(draws), fake, draws);
        };
    }

    private Optional<Tensor> realForGenerator(Draws draws) {
        return loss.generatorNeedsReal() ? Optional.of(upload(draws)) : Optional.empty();
    }

    private Tensor upload(Draws draws) {
        return backend.upload(discriminator.network().spec().input(), draws.rows(), draws.real());
    }

    private void update(Move move, long iteration) {
        if (move.trainsDiscriminator()) {
            discriminator.player().update(iteration);
        }
        if (move.trainsGenerator()) {
            generator.player().update(iteration);
        }
    }

    private static Gradients generatorGradients(Move move) {
        return move.trainsGenerator() ? Gradients.WEIGHTS : Gradients.NONE;
    }
}
