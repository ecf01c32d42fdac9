package org.gan4j.nd4j;

import org.gan4j.api.backend.RootCause;
import org.nd4j.linalg.factory.Nd4jBackend.NoAvailableBackendException;

/** Why ND4J does not start, and what to do about it. */
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
        return isMissing() ? cause.text() + "; add to the class path " + artifact() : cause.text();
    }

    private boolean isMissing() {
        return cause.isMissing() || cause.failure() instanceof NoAvailableBackendException;
    }

    private String artifact() {
        return (cause.text().contains("openblas") ? "org.bytedeco:openblas" : "org.nd4j:nd4j-native")
                + ", with the classifier of this platform (" + System.getProperty("os.name") + ", "
                + System.getProperty("os.arch") + ") too";
    }
}
