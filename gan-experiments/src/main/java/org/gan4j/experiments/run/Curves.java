package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.pictures.CurveChart;
import org.gan4j.pictures.CurveChart.Curve;
import org.gan4j.pictures.CurveChart.Scale;
import org.gan4j.pictures.CurveChart.Stroke;
import org.gan4j.spec.Range;

/**
 * {@code curves.png}: both losses, and how well the discriminator tells real from generated, over the logged iterations; written
 * now and then, and at the end.
 */
final class Curves implements RunObserver {
    private static final String PNG = "curves.png";
    /** Of a curve that one can see. */
    private static final int FEWEST_POINTS = 2;

    private static final Color REAL = new Color(0x2F6DAA);
    private static final Color GENERATED = new Color(0xC8371B);
    private static final Color ACCURACY = new Color(0x5B5B5B);
    private static final Color UNDECIDED = new Color(0x202020);

    private final RunDirectory directory;
    private final MetricsLog metrics;
    private final String heading;
    private final Pace pace;

    @Inject
    Curves(RunDirectory directory, MetricsLog metrics, Experiment experiment, Clock clock) {
        this.directory = directory;
        this.metrics = metrics;
        this.heading = RunHeading.of(experiment);
        this.pace = new Pace(clock);
    }

    @Override
    public void onRound(long iteration, Round round) {
        if (isLogged(iteration) && metrics.observations().size() >= FEWEST_POINTS) {
            pace.now(this::write);
        }
    }

    private boolean isLogged(long iteration) {
        return metrics.latest()
                .filter(logged -> logged.iteration() == iteration)
                .isPresent();
    }

    @Override
    public void onEnd(RunEnd end) {
        if (metrics.latest().isPresent()) {
            write();
        }
    }

    private void write() {
        directory.writePng(PNG, CurveChart.draw(heading, List.of(losses(), verdicts())));
    }

    private CurveChart losses() {
        return new CurveChart(
                "Losses",
                "nats",
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

    private CurveChart verdicts() {
        return new CurveChart(
                "Discriminator",
                "probability, or share",
                List.of(
                        undecided(),
                        curve(
                                "mean D(x)",
                                REAL,
                                observation -> observation.verdicts().real()),
                        curve(
                                "mean D(G(z))",
                                GENERATED,
                                observation -> observation.verdicts().generated()),
                        curve(
                                "accuracy",
                                ACCURACY,
                                observation -> observation.verdicts().accuracy())),
                Optional.of(Range.UNIT),
                Scale.LINEAR);
    }

    private Curve undecided() {
        final long last = metrics.latest().orElseThrow().iteration();
        return new Curve(
                "1/2: it cannot tell", UNDECIDED, Stroke.DASHED, new double[] {0, last}, new double[] {0.5, 0.5});
    }

    private Curve curve(String name, Color color, ToDoubleFunction<Observation> value) {
        final List<Observation> observations = metrics.observations();
        return new Curve(
                name,
                color,
                Stroke.PLAIN,
                observations.stream().mapToDouble(Observation::iteration).toArray(),
                observations.stream().mapToDouble(value).toArray());
    }
}
