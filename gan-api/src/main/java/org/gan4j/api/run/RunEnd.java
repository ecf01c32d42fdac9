package org.gan4j.api.run;

import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * How far a run came.
 *
 * @param iterations iterations played
 * @param stoppedEarly why the run completed before its last iteration; empty if it did not
 * @param failure why the run failed; empty if it did not
 */
public record RunEnd(Ending ending, long iterations, Optional<String> stoppedEarly, Optional<Throwable> failure) {
    public static RunEnd completed(long iterations) {
        return new RunEnd(Ending.COMPLETED, iterations, Optional.empty(), Optional.empty());
    }

    public static RunEnd stoppedEarly(long iterations, String reason) {
        return new RunEnd(Ending.COMPLETED, iterations, Optional.of(reason), Optional.empty());
    }

    public static RunEnd interrupted(long iterations) {
        return new RunEnd(Ending.INTERRUPTED, iterations, Optional.empty(), Optional.empty());
    }

    public static RunEnd failed(long iterations, Throwable failure) {
        return new RunEnd(Ending.FAILED, iterations, Optional.empty(), Optional.of(failure));
    }

    /** The failure in one line, for users. */
    public Optional<String> reason() {
        return failure.map(thrown -> isExplained(thrown) ? thrown.getMessage() : thrown.toString());
    }

    /** Whether the message is written for users, as for files that cannot be written. */
    private static boolean isExplained(Throwable thrown) {
        return thrown instanceof RunFailure || thrown instanceof UncheckedIOException;
    }

    /** This end as a failure; an earlier failure remains the reason. */
    public RunEnd alsoFailed(Throwable next) {
        failure.ifPresent(first -> first.addSuppressed(next));
        return failed(iterations, failure.orElse(next));
    }
}
