package org.gan4j.experiments.sweep;

import java.util.Map;
import java.util.Optional;

/** Whether a variant differs from the reference in a metric: the outcome of a test, or why there is none. */
sealed interface Contrast permits Tested, Untested {
    /** For people, in a few letters. */
    String text();

    /** By name; NaN for one that is not defined. None of what is not tested. */
    Map<String, Double> figures();

    /** Why it is not tested, for people; empty if it is. */
    Optional<String> reason();
}
