package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.run.LogitWords;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.pictures.CurveChart;
import org.gan4j.pictures.CurveChart.Curve;
import org.gan4j.pictures.CurveChart.Scale;
import org.gan4j.pictures.CurveChart.Stroke;
import org.gan4j.pictures.Png;
import org.gan4j.spec.Range;

/**
 * {@code curves.png}: both losses, and how well the discriminator tells real from generated, over the logged iterations; written
 * now and then, and at the end.
 */
final class Curves implements RunObserver {
    /** Of a curve that one can see. */
    private static final int FEWEST_POINTS = 2;

    private static final Color REAL = new Color(0x2F6DAA);
    private static final Color GENERATED = new Color(0xC8371B);
    private static final Color ACCURACY = new Color(0x5B5B5B);
    private static final Color UNDECIDED = new Color(0x202020);

    private final RunOutput output;
    private final String heading;
    private final Pace pace;
    private final List<Observation> observations = new ArrayList<>();
    private final LogitScale scale;
    private final LogitWords words;

    @Inject
    Curves(RunOutput output, Experiment experiment, Clock clock) {
        this.output = output;
        this.heading = RunHeading.of(experiment);
        this.pace = new Pace(clock);
        this.scale = experiment.loss().scale();
        this.words = LogitWords.of(scale);
    }

    @Override
    public void onObserved(Observation observation) {
        observations.add(observation);
        if (observations.size() >= FEWEST_POINTS) {
            pace.now(this::write);
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (!observations.isEmpty()) {
            write();
        }
    }

    private void write() {
        final BufferedImage drawn = CurveChart.draw(heading, charts());
        output.save(SavedFile.Kind.CURVES, last(), RunFileNames.CURVES, stream -> Png.write(drawn, stream));
    }

    private long last() {
        return observations.get(observations.size() - 1).iteration();
    }

    /** A share has an axis with probabilities, and one of its own beside logits. */
    private List<CurveChart> charts() {
        if (scale.isLogOdds()) {
            return List.of(losses(), shares("Discriminator", "probability, or share", real(), generated(), accuracy()));
        }
        return scale.threshold().isEmpty()
                ? List.of(losses(), logits())
                : List.of(losses(), logits(), shares("Accuracy of the discriminator", "share", accuracy()));
    }

    private CurveChart losses() {
        return new CurveChart(
                "Losses",
                scale.unit().orElse("loss"),
                List.of(
                        curve(
                                "discriminator",
                                REAL,
                                observation -> observation.round().discriminatorLoss()),
                        curve(
                                "generator",
                                GENERATED,
                                observation -> observation.round().generatorLoss())),
                Optional.empty(),
                Scale.LINEAR);
    }

    private CurveChart logits() {
        final List<Curve> curves = new ArrayList<>();
        scale.equilibrium().ifPresent(logit -> curves.add(undecided(plain(logit), logit)));
        curves.add(real());
        curves.add(generated());
        return new CurveChart("Discriminator", "logit", curves, Optional.empty(), Scale.LINEAR);
    }

    /** {@code 0.5}, {@code 1}. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private CurveChart shares(String title, String unit, Curve... curves) {
        return new CurveChart(
                title,
                unit,
                Stream.concat(Stream.of(undecided("1/2", 0.5)), Arrays.stream(curves))
                        .toList(),
                Optional.of(Range.UNIT),
                Scale.LINEAR);
    }

    private Curve real() {
        return curve(
                "mean " + words.real(),
                REAL,
                observation -> observation.verdicts().real());
    }

    private Curve generated() {
        return curve(
                "mean " + words.generated(),
                GENERATED,
                observation -> observation.verdicts().generated());
    }

    private Curve accuracy() {
        return curve(
                "accuracy",
                ACCURACY,
                observation -> observation.verdicts().accuracy().orElseThrow());
    }

    private Curve undecided(String name, double value) {
        return new Curve(name + ": it cannot tell", UNDECIDED, Stroke.DASHED, new double[] {0, last()}, new double[] {
            value, value
        });
    }

    private Curve curve(String name, Color color, ToDoubleFunction<Observation> value) {
        return new Curve(
                name,
                color,
                Stroke.PLAIN,
                observations.stream().mapToDouble(Observation::iteration).toArray(),
                observations.stream().mapToDouble(value).toArray());
    }
}
