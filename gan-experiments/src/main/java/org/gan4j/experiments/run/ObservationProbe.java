package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.run.ExampleMoments;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.Verdicts;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.spec.Range;

/** Makes an {@link Observation} every {@code logEvery} iterations and at the end. */
final class ObservationProbe implements Probe {
    private final RunEvents events;
    private final Sampler sampler;
    private final OutputConfig output;
    private final int width;
    private final Range range;
    private final ExampleMoments real;
    private final LogitScale scale;
    private long lastIteration;
    private Round lastRound;

    @Inject
    ObservationProbe(RunEvents events, Sampler sampler, Experiment experiment, DataSplits data) {
        this.events = events;
        this.sampler = sampler;
        this.output = experiment.output();
        this.width = data.train().shape().size();
        this.range = data.train().range();
        this.real = ExampleMoments.of(data.train());
        this.scale = experiment.loss().scale();
    }

    @Override
    public void look(long iteration, Round round) {
        lastIteration = iteration;
        lastRound = round;
        if (iteration % output.logEvery() == 0) {
            observe();
        }
    }

    @Override
    public void finish(RunEnd end) {
        if (lastRound != null && lastIteration % output.logEvery() != 0) {
            observe();
        }
    }

    private void observe() {
        final ExampleMoments generated = ExampleMoments.of(sampler.ofFixedNoise(output.sampleCount()), width, range);
        events.observed(new Observation(lastIteration, lastRound, Verdicts.of(lastRound, scale), generated, real));
    }
}
