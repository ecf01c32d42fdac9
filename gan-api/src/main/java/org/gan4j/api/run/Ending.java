package org.gan4j.api.run;

import java.util.Locale;

/** How a run ended. */
public enum Ending {
    /** All iterations were played, or as many as the experiment has patience for. */
    COMPLETED,
    /** Asked to stop; everything up to the last whole iteration is in the directory. */
    INTERRUPTED,
    /** A loss was not finite, or something threw; the summary says what. */
    FAILED;

    /** In lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
