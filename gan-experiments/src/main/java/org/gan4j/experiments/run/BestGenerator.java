package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunFailure;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.BestConfig;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.rundir.RunFileNames;

/**
 * {@code best.safetensors}: the generator's weights at the best measurement so far, if the experiment says of what. Of equally good
 * ones the first counts; a value that is not finite is never better.
 */
final class BestGenerator implements RunObserver {
    /** The best value so far, and the rounds played by then. */
    private record Best(long iteration, double value) {}

    private final Optional<BestConfig> config;
    private final GeneratorWriter writer;
    private Optional<Best> best = Optional.empty();
    private long measuredSince;

    @Inject
    BestGenerator(Experiment experiment, GeneratorWriter writer) {
        this.config = experiment.best();
        this.writer = writer;
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        config.filter(wanted -> wanted.metric().equals(measured.metric()))
                .ifPresent(wanted -> consider(wanted, measured));
    }

    /** Why the run should end for want of a better generator; empty if it should not. */
    Optional<String> exhausted() {
        return config.filter(wanted -> wanted.patience() > 0 && measuredSince >= wanted.patience())
                .map(this::reason);
    }

    /** For {@code summary.json}; empty as long as there is none. */
    Optional<ObjectNode> json() {
        return config.flatMap(wanted -> best.map(found -> JsonNodeFactory.instance
                .objectNode()
                .put("metric", wanted.metric())
                .put("name", wanted.value())
                .put("value", found.value())
                .put("iteration", found.iteration())
                .put("file", RunFileNames.BEST)));
    }

    private void consider(BestConfig wanted, MeasurementAt measured) {
        final Map<String, Double> values = measured.measurement().values();
        final Double value = values.get(wanted.value());
        if (value == null) {
            throw new RunFailure("/best/value  " + wanted.metric() + " measures no \"" + wanted.value()
                    + "\"; it measures " + String.join(", ", values.keySet()));
        }
        if (isBetter(value, wanted.goal().orElseThrow())) {
            keep(wanted, measured.iteration(), value);
            measuredSince = 0;
        } else {
            measuredSince++;
        }
    }

    private boolean isBetter(double value, Goal goal) {
        return Double.isFinite(value)
                && best.map(found -> goal.prefers(value, found.value())).orElse(true);
    }

    private void keep(BestConfig wanted, long iteration, double value) {
        writer.write(
                SavedFile.Kind.BEST_GENERATOR,
                RunFileNames.BEST,
                iteration,
                Map.of("metric", wanted.metric(), "name", wanted.value(), "value", Double.toString(value)));
        best = Optional.of(new Best(iteration, value));
    }

    private String reason(BestConfig wanted) {
        final String subject = wanted.metric() + "'s " + wanted.value();
        return best.map(found -> String.format(
                        Locale.ROOT,
                        "%s was best after %d iterations, %.6g, and not better in %d measurements since",
                        subject,
                        found.iteration(),
                        found.value(),
                        measuredSince))
                .orElseGet(() -> subject + " was no number in " + measuredSince + " measurements");
    }
}
