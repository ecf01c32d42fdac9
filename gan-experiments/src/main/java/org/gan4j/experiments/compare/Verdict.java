package org.gan4j.experiments.compare;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.gan4j.experiments.compare.Report.Mark;

/**
 * Whether a backend plays the game that the first one plays.
 *
 * @param backend that is held against the first
 * @param gradients the largest difference at any mark, of one iteration from a common state
 * @param parameters likewise
 * @param drift how many times as far as a change of one ulp takes the first backend, at the mark where that is the most
 */
public record Verdict(String first, String backend, double gradients, double parameters, double drift) {
    /** Rounding differs in the last places of a float; a wrong formula does so in the first ones. */
    private static final double MOST_GRADIENTS = 1e-3;

    /** Trajectories that part by rounding alone part about as fast as one that was nudged by rounding. */
    private static final double MOST_DRIFT = 10;

    static Verdict of(Report report, String backend) {
        return new Verdict(
                report.played().get(0).backend(),
                backend,
                most(report, mark -> mark.backends().get(backend).gradients().share()),
                most(report, mark -> mark.backends().get(backend).parameters().share()),
                most(report, mark -> timesOneUlp(mark, backend)));
    }

    /** False if a difference is not a number. */
    public boolean agrees() {
        return gradients <= MOST_GRADIENTS && drift <= MOST_DRIFT;
    }

    /** A sentence. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%s %s %s: from a common state, gradients agree within %.1e and parameters within %.1e;"
                        + " it drifts at most %.1f times as far as one ulp",
                backend,
                agrees() ? "plays as" : "does NOT play as",
                first,
                gradients,
                parameters,
                drift);
    }

    private static double timesOneUlp(Mark mark, String backend) {
        final double drift = mark.backends().get(backend).drift().share();
        return drift == 0 ? 0 : drift / mark.oneUlp().share();
    }

    private static double most(Report report, ToDoubleFunction<Mark> value) {
        return report.marks().stream().mapToDouble(value).reduce(0, Math::max);
    }
}
