package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.gan4j.api.config.Range;
import org.gan4j.experiments.picture.CurveChart;
import org.gan4j.experiments.picture.CurveChart.Curve;
import org.gan4j.experiments.picture.CurveChart.Scale;
import org.gan4j.experiments.picture.CurveChart.Stroke;

/** {@code curves.png}: both losses, and how well the discriminator tells real from generated, over the logged iterations. */
final class Curves implements RunObserver {
    private static final String PNG = "curves.png";
    private static final Color REAL = new Color(0x2F6DAA);
    private static final Color GENERATED = new Color(0xC8371B);
    private static final Color ACCURACY = new Color(0x5B5B5B);

    private final RunDirectory directory;
    private final MetricsLog metrics;

    @Inject
    Curves(RunDirectory directory, MetricsLog metrics) {
        this.directory = directory;
        this.metrics = metrics;
    }

    @Override
    public void onEnd(RunEnd end) {
        if (!metrics.observations().isEmpty()) {
            directory.writePng(PNG, CurveChart.draw(List.of(losses(), verdicts())));
        }
    }

    private CurveChart losses() {
        return new CurveChart(
                "Losses (nats)",
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
                "Discriminator (1/2: it cannot tell)",
                List.of(
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
