package org.gan4j.experiments.evaluate;

import java.util.function.DoubleConsumer;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;

/** The steps of an evaluation: says which is under way and how far, and stops between and within them. */
final class Steps {
    /** Units of progress that a step has. */
    static final int UNITS = 1_000;

    private final Progress progress;
    private final StopSignal stop;
    private long begun;

    Steps(Progress progress, StopSignal stop) {
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Goes on to the next step.
     *
     * @return told which share of it is done
     * @throws StoppedException if it is time to stop, as what is returned does
     */
    DoubleConsumer next(String what) {
        final long first = UNITS * begun;
        begun++;
        progress.turnTo(what);
        final DoubleConsumer within = share -> {
            if (stop.requested()) {
                throw new StoppedException();
            }
            progress.reached(first + Math.max(1, Math.round(share * (UNITS - 1))));
        };
        within.accept(0);
        return within;
    }

    /** Leaves out steps. */
    void skip(long steps) {
        begun += steps;
    }
}
