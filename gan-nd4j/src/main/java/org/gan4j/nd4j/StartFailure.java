package org.gan4j.nd4j;

import org.gan4j.api.backend.RootCause;
import org.nd4j.linalg.factory.Nd4jBackend.NoAvailableBackendException;

/** The reason why ND4J does not start, and the remedy. */
record StartFailure(RootCause cause) {
    private static final String THREADS = "OMP_NUM_THREADS";

    static StartFailure of(Throwable failure) {
        return new StartFailure(RootCause.of(failure));
    }

    String text() {
        if (cause.failure() instanceof NumberFormatException && System.getenv(THREADS) != null) {
            return THREADS + " is \"" + System.getenv(THREADS)
                    + "\", where ND4J takes one whole number without blanks; set it to that, or unset it";
        }
        return isMissing() ? cause.text() + "; add to the class path " + missing() : cause.text();
    }

    private boolean isMissing() {
        return cause.isMissing() || cause.failure() instanceof NoAvailableBackendException;
    }

    /** The jars to add; for a class of an unknown library, only a hint. */
    private String missing() {
        if (cause.text().contains("openblas")) {
            return withNatives("org.bytedeco:openblas");
        }
        return cause.text().contains("nd4j") || cause.failure() instanceof NoAvailableBackendException
                ? withNatives("org.nd4j:nd4j-native")
                : "the jar that has it";
    }

    private static String withNatives(String artifact) {
        return artifact + ", with the classifier of this platform (" + System.getProperty("os.name") + ", "
                + System.getProperty("os.arch") + ") too";
    }
}
