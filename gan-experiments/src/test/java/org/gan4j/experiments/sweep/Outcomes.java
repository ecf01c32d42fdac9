package org.gan4j.experiments.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gan4j.api.run.Ending;

/** Reports made by hand. */
final class Outcomes {
    private Outcomes() {}

    /** Of a sweep's trials, in their order; null for one that was not run. */
    static SweepReport report(Sweep sweep, TrialOutcome... outcomes) {
        SweepReport report = new SweepReport(sweep, Map.of());
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != null) {
                report = report.with(sweep.trials().get(i), outcomes[i]);
            }
        }
        return report;
    }

    /** With all that four trials of {@link SweepFiles#losses} could come to. */
    static SweepReport losses(Sweep sweep) {
        return report(
                sweep,
                completed("mode-coverage/modes-captured", 7, "mode-coverage/modes", 8, "accuracy", 0.5),
                completed("mode-coverage/modes-captured", 5, "mode-coverage/modes", 8, "accuracy", Double.NaN),
                completed("mode-coverage/modes-captured", 8, "mode-coverage/modes", 8, "accuracy", 0.25),
                TrialOutcome.failed("the generator's loss is NaN at iteration 2"));
    }

    static TrialOutcome completed(Object... namesAndValues) {
        return new TrialOutcome(Ending.COMPLETED, "", metrics(namesAndValues), OptionalLong.empty(), List.of());
    }

    static TrialOutcome collapsed(long since, Object... namesAndValues) {
        return new TrialOutcome(Ending.COMPLETED, "", metrics(namesAndValues), OptionalLong.of(since), List.of());
    }

    static TrialOutcome young(String quantity, Object... namesAndValues) {
        return new TrialOutcome(Ending.COMPLETED, "", metrics(namesAndValues), OptionalLong.empty(), List.of(quantity));
    }

    private static Map<String, Double> metrics(Object... namesAndValues) {
        final Map<String, Double> metrics = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            metrics.put((String) namesAndValues[i], ((Number) namesAndValues[i + 1]).doubleValue());
        }
        return metrics;
    }
}
