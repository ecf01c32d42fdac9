package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.gan4j.api.game.Round;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;

/** Ends a run as soon as a player that moved has a loss of NaN or infinity. */
final class DivergenceGuard implements Probe {
    private final Schedule schedule;

    @Inject
    DivergenceGuard(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void look(long iteration, Round round) {
        require("discriminator", round.discriminatorLoss(), Move::trainsDiscriminator, iteration);
        require("generator", round.generatorLoss(), Move::trainsGenerator, iteration);
    }

    private void require(String player, double loss, Predicate<Move> trainsPlayer, long iteration) {
        if (!Double.isFinite(loss) && schedule.round(iteration - 1).stream().anyMatch(trainsPlayer)) {
            throw new DivergedException(player, loss, iteration);
        }
    }
}
