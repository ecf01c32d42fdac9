package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.run.Observation;
import org.gan4j.datasets.mixture.Gaussian1dSpec;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.testkit.contract.LossContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of logits that are no log-odds. */
class LogitScaleRunTest {
    private static final String MOMENTS = "generatedMean,generatedDeviation,realMean,realDeviation,diversity";
    /** Of a chart, and of the heading above them. */
    private static final int CHART = 380;

    private static final int HEADING = 32;

    @TempDir
    private Path runs;

    private Recording recording;

    @BeforeEach
    void record() {
        recording = new Recording(runs);
    }

    @Nested
    class OfWasserstein implements LossContract {
        @Override
        public Loss newLoss() {
            return new Wasserstein();
        }
    }

    @Nested
    class OfLeastSquares implements LossContract {
        @Override
        public Loss newLoss() {
            return new LeastSquares();
        }
    }

    @Test
    void withoutAThresholdThereIsNoAccuracy() throws IOException {
        final RunFiles files = run(new Wasserstein());

        assertThat(files.lines("metrics.csv").get(0))
                .isEqualTo("iteration,discriminatorLoss,generatorLoss,realLogit,generatedLogit," + MOMENTS);
        assertThat(files.image("curves.png").getHeight()).isEqualTo(HEADING + 2 * CHART);
        assertThat(recording.events(Observation.class))
                .allSatisfy(observation ->
                        assertThat(observation.verdicts().accuracy()).isEmpty());
    }

    /** The critic's loss is the difference of the means that are logged beside it. */
    @Test
    void logitsAreShownThemselves() throws IOException {
        for (final JsonNode line : run(new Wasserstein()).jsonLines("metrics.jsonl")) {
            assertThat(line.get("generatedLogit").asDouble()
                            - line.get("realLogit").asDouble())
                    .isEqualTo(line.get("discriminatorLoss").asDouble());
        }
    }

    @Test
    void withAThresholdTheShareAboveItHasAnAxisOfItsOwn() throws IOException {
        final RunFiles files = run(new LeastSquares());

        assertThat(files.lines("metrics.csv").get(0))
                .isEqualTo("iteration,discriminatorLoss,generatorLoss,realLogit,generatedLogit,accuracy," + MOMENTS);
        assertThat(files.image("curves.png").getHeight()).isEqualTo(HEADING + 3 * CHART);
    }

    /** Before the first move, generators are the same whatever the loss. */
    @Test
    void noProbabilityIsDrawnBesideDensities() throws IOException {
        final int[] scores = firstDensities(new Wasserstein());

        assertThat(firstDensities(new LeastSquares())).isEqualTo(scores);
        assertThat(firstDensities(new NonSaturating(DiscriminatorWeight.ONE))).isNotEqualTo(scores);
    }

    private int[] firstDensities(Loss loss) throws IOException {
        final Experiment experiment = Experiments.circle()
                .with(new Gaussian1dSpec(0, 1, 500, 0))
                .with(loss)
                .lasting(1)
                .build();
        final BufferedImage image = RunFiles.of(recording.run(experiment)).image("samples/000000.png");
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private RunFiles run(Loss loss) {
        return RunFiles.of(recording.run(Experiments.images().with(loss).build()));
    }
}
