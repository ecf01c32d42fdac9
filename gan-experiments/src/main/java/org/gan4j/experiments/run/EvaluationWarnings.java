package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.gan4j.experiments.console.Console;

/** Tells what a metric warns of, unless the run is to be quiet. */
final class EvaluationWarnings {
    private final Console console;
    private final boolean heard;

    @Inject
    EvaluationWarnings(Console console, RunRequest request) {
        this.console = console;
        this.heard = request.verbosity() == Verbosity.NORMAL;
    }

    void tell(String metric, long iteration, List<String> warnings) {
        if (heard) {
            warnings.forEach(warning ->
                    console.err().printf(Locale.ROOT, "%s after %d iterations: %s%n", metric, iteration, warning));
        }
    }
}
