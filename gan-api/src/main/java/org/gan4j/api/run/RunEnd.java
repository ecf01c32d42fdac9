package org.gan4j.api.run;

import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * How far a run came.
 *
 * @param iterations iterations played
 * @param stoppedEarly why it was completed before its last iteration, empty unless it was
 * @param failure why it failed, empty unless it did
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

    /** The failure in a line, for people. */
    public Optional<String> reason() {
        return failure.map(thrown -> isExplained(thrown) ? thrown.getMessage() : thrown.toString());
    }

    /** Whether its message is for people: files that cannot be written say so. */
    private static boolean isExplained(Throwable thrown) {
        return thrown instanceof RunFailure || thrown instanceof UncheckedIOException;
    }

    /** Failed now; the first failure stays the reason. */
    public RunEnd alsoFailed(Throwable next) {
        failure.ifPresent(first -> first.addSuppressed(next));
        return failed(iterations, failure.orElse(next));
    }
}
