package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.OutputConfig;
import org.gan4j.pictures.Critic;
import org.gan4j.pictures.SamplePicture;

/**
 * {@code samples/<iteration>.png}: what the generator makes of the same noise before the first iteration, every
 * {@code samplesEvery} iterations and at the end. Nothing for data that no picture shows.
 */
final class SampleRecorder implements RunObserver {
    /** A picture in the run's directory. */
    record Picture(long iteration, String file) {}

    private final RunDirectory directory;
    private final Sampler sampler;
    private final long every;
    private final Optional<SamplePicture> picture;
    private final List<Picture> pictures = new ArrayList<>();
    private long recorded = -1;

    @Inject
    SampleRecorder(
            RunDirectory directory,
            Sampler sampler,
            Discriminator discriminator,
            Experiment experiment,
            DataSplits data) {
        final OutputConfig output = experiment.output();
        this.directory = directory;
        this.sampler = sampler;
        this.every = output.samplesEvery();
        this.picture = SamplePicture.of(data.train(), output.sampleCount(), critic(discriminator));
    }

    /** Those so far, in order; a view. */
    List<Picture> pictures() {
        return Collections.unmodifiableList(pictures);
    }

    @Override
    public void onStart() {
        record(0);
    }

    @Override
    public void onRound(long iteration, Round round) {
        if (iteration % every == 0) {
            record(iteration);
        }
    }

    @Override
    public void onEnd(RunEnd end) {
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
            final String file = String.format(Locale.ROOT, "samples/%06d.png", iteration);
            directory.writePng(file, shown.draw(sampler.ofFixedNoise(shown.sampleCount())));
            pictures.add(new Picture(iteration, file));
        }
    }
}
