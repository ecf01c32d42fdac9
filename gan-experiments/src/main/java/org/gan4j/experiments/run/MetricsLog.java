package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.spec.Range;

/**
 * {@code metrics.jsonl} and {@code metrics.csv}: an {@link Observation} every {@code logEvery} iterations and at the end. A
 * value that a round did not show is null in the one, blank in the other. Configured metrics have files of their own,
 * {@link EvaluationLog}, so that all lines here have the same columns.
 */
final class MetricsLog implements RunObserver {
    private static final String JSON = "metrics.jsonl";
    private static final String CSV = "metrics.csv";

    private final RunDirectory directory;
    private final Sampler sampler;
    private final OutputConfig output;
    private final int width;
    private final Range range;
    private final ExampleMoments real;
    private final List<Observation> observations = new ArrayList<>();
    private long lastIteration;
    private Round lastRound;

    @Inject
    MetricsLog(RunDirectory directory, Sampler sampler, Experiment experiment, DataSplits data) {
        this.directory = directory;
        this.sampler = sampler;
        this.output = experiment.output();
        this.width = data.train().shape().size();
        this.range = data.train().range();
        this.real = ExampleMoments.of(data.train());
    }

    /** All that was logged so far, in order; a view. */
    List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    Optional<Observation> latest() {
        return observations.isEmpty() ? Optional.empty() : Optional.of(observations.get(observations.size() - 1));
    }

    @Override
    public void onRound(long iteration, Round round) {
        lastIteration = iteration;
        lastRound = round;
        if (iteration % output.logEvery() == 0) {
            log();
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (lastRound != null && lastIteration % output.logEvery() != 0) {
            log();
        }
    }

    private void log() {
        final ExampleMoments generated = ExampleMoments.of(sampler.ofFixedNoise(output.sampleCount()), width, range);
        final Observation observation =
                new Observation(lastIteration, lastRound, Verdicts.of(lastRound), generated, real);
        observations.add(observation);
        write(observation);
    }

    private void write(Observation observation) {
        directory.appendJson(JSON, observation.json());

        final Map<String, Double> values = observation.values();
        if (observations.size() == 1) {
            directory.append(CSV, Observation.ITERATION + "," + String.join(",", values.keySet()));
        }
        final String cells = values.values().stream()
                .map(value -> Double.isFinite(value) ? value.toString() : "")
                .collect(Collectors.joining(","));
        directory.append(CSV, observation.iteration() + "," + cells);
    }
}
