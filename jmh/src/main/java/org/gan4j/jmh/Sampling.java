package org.gan4j.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gan4j.experiments.bench.Subject;
import org.gan4j.experiments.config.SampledExperiment;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.sample.DrawnLatents;
import org.gan4j.experiments.sample.FinishedRun;
import org.gan4j.experiments.sample.Latents;
import org.gan4j.experiments.sample.TrainedGenerator;

/** What {@code gan sample} does for 10,000 samples, but for the file. */
final class Sampling {
    private final TrainedGenerator generator;
    private final Latents latents;

    Sampling(PlayedExperiment played) {
        generator = new TrainedGenerator(
                played.backend(),
                new FinishedRun(
                        SampledExperiment.of(played.experiment()),
                        played.generator().network().weights()));
        latents = new DrawnLatents(
                played.experiment().latent(), played.experiment().seed());
    }

    void run() {
        try {
            generator.sample(latents, Subject.SAMPLES, (rows, samples) -> {}, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
