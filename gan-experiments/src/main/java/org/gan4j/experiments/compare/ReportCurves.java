package org.gan4j.experiments.compare;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.gan4j.experiments.picture.CurveChart;
import org.gan4j.experiments.picture.CurveChart.Curve;
import org.gan4j.experiments.picture.Palette;

/** The losses of all backends over each other. */
record ReportCurves(Report report) {
    BufferedImage draw() {
        return CurveChart.draw(List.of(
                chart("Discriminator's loss (nats)", Played::discriminatorLosses),
                chart("Generator's loss (nats)", Played::generatorLosses)));
    }

    private CurveChart chart(String title, Function<Played, double[]> losses) {
        final double[] iterations =
                LongStream.rangeClosed(1, report.iterations()).asDoubleStream().toArray();
        final List<Curve> curves = new ArrayList<>();
        for (final Played played : report.played()) {
            final Color color = Palette.color(curves.size());
            curves.add(new Curve(played.backend(), color, iterations, losses.apply(played)));
        }
        return new CurveChart(title, curves, Optional.empty());
    }
}
