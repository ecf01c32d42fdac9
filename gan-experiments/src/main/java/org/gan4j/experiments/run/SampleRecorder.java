package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.SavedFile;
import org.gan4j.api.run.Verdicts;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.pictures.Critic;
import org.gan4j.pictures.Png;
import org.gan4j.pictures.SamplePicture;

/**
 * {@code samples/<iteration>.png}: what the generator makes of the same noise before the first iteration, every
 * {@code samplesEvery} iterations and at the end. Nothing for data that no picture shows.
 */
final class SampleRecorder implements Probe {
    private final RunOutput output;
    private final Sampler sampler;
    private final long every;
    private final Optional<SamplePicture> picture;
    private long recorded = -1;

    @Inject
    SampleRecorder(
            RunOutput output, Sampler sampler, Discriminator discriminator, Experiment experiment, DataSplits data) {
        final OutputConfig config = experiment.output();
        this.output = output;
        this.sampler = sampler;
        this.every = config.samplesEvery();
        this.picture = experiment.loss().scale().isLogOdds()
                ? SamplePicture.of(data.train(), config.sampleCount(), critic(discriminator))
                : SamplePicture.of(data.train(), config.sampleCount());
    }

    @Override
    public void start() {
        record(0);
    }

    @Override
    public void look(long iteration, Round round) {
        if (iteration % every == 0) {
            record(iteration);
        }
    }

    @Override
    public void finish(RunEnd end) {
        if (end.iterations() != recorded) {
            record(end.iterations());
        }
    }

    private static Critic critic(Discriminator discriminator) {
        final int width = discriminator.network().spec().input().size();
        return samples -> Verdicts.probabilities(discriminator.judge(samples.length / width, samples));
    }

    private void record(long iteration) {
        recorded = iteration;
        if (picture.isPresent()) {
            final SamplePicture shown = picture.get();
            final String file = RunFileNames.samples(iteration);
            final BufferedImage drawn = shown.draw(sampler.ofFixedNoise(shown.sampleCount()));
            output.save(SavedFile.Kind.SAMPLES, iteration, file, stream -> Png.write(drawn, stream));
        }
    }
}
