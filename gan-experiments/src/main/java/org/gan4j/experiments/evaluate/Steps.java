package org.gan4j.experiments.evaluate;

import java.util.function.DoubleConsumer;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;

/** The steps of an evaluation: says which is under way and how far, and stops between and within them. */
final class Steps {
    private static final int UNITS = 1_000;

    private final Progress progress;
    private final StopSignal stop;
    private double begun;

    Steps(Progress progress, StopSignal stop) {
        this.progress = progress;
        this.stop = stop;
    }

    /** Units of progress that so much effort has. */
    static long units(double effort) {
        return Math.round(UNITS * effort);
    }

    /**
     * Goes on to the next step.
     *
     * @param effort how long it takes, a guess in whatever unit all steps have
     * @return told which share of it is done
     * @throws StoppedException if it is time to stop, as what is returned does
     */
    DoubleConsumer next(String what, double effort) {
        final double first = begun;
        begun += effort;
        progress.turnTo(what);
        final DoubleConsumer within = share -> {
            if (stop.requested()) {
                throw new StoppedException();
            }
            progress.reached(Math.max(1, units(first + share * effort)));
        };
        within.accept(0);
        return within;
    }

    /** Leaves out steps. */
    void skip(double effort) {
        begun += effort;
    }
}
