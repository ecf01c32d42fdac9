package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.gan4j.experiments.rundir.RunRecord;
import org.gan4j.experiments.rundir.RunSummary;

/**
 * The directory that {@code gan run} makes for a trial, and what stands in it.
 *
 * @param run its directory need not exist
 */
record TrialDirectory(RunRecord run) {
    /** @param sweep the path of the sweep's directory */
    static TrialDirectory in(Path sweep, String trial) {
        return new TrialDirectory(new RunRecord(sweep.resolve("trials").resolve(trial)));
    }

    Path path() {
        return run.directory();
    }

    /** Whether the experiment was run there to its end. */
    boolean holds(JsonNode experiment) {
        return outcome().filter(TrialOutcome::isCompleted).isPresent()
                && run.config()
                        .filter(config -> SameJson.test(config, experiment))
                        .isPresent();
    }

    /** Empty if the run goes on, was killed or never began. */
    Optional<TrialOutcome> outcome() {
        return run.summary().map(TrialDirectory::outcome);
    }

    private static TrialOutcome outcome(RunSummary summary) {
        return new TrialOutcome(
                summary.ending(),
                summary.failure().orElse(""),
                summary.lastValues(),
                summary.collapse().since(),
                summary.collapse().notYetDiverse());
    }
}
