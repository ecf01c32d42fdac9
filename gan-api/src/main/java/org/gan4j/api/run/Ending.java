package org.gan4j.api.run;

import java.util.Locale;

/** How a run ended. */
public enum Ending {
    /** All iterations were played, or the experiment's patience ended the run early. */
    COMPLETED,
    /** The user stopped the run; results up to the last complete iteration are in the directory. */
    INTERRUPTED,
    /** A loss was not finite, or an exception was thrown; the summary has the reason. */
    FAILED;

    /** The name in lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
