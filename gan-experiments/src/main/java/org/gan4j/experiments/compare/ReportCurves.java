package org.gan4j.experiments.compare;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.gan4j.experiments.compare.Report.Mark;
import org.gan4j.pictures.CurveChart;
import org.gan4j.pictures.CurveChart.Curve;
import org.gan4j.pictures.CurveChart.Scale;
import org.gan4j.pictures.CurveChart.Stroke;
import org.gan4j.pictures.Palette;

/** The losses of all backends over each other, and how far their parameters part. */
record ReportCurves(Report report) {
    BufferedImage draw() {
        return CurveChart.draw(
                report.experiment() + ", seed " + report.seed() + ", on each backend",
                List.of(
                        losses("Discriminator's loss", Played::discriminatorLosses),
                        losses("Generator's loss", Played::generatorLosses),
                        drift("Largest difference of a parameter from " + first())));
    }

    private CurveChart losses(String title, Function<Played, double[]> losses) {
        final double[] iterations =
                LongStream.rangeClosed(1, report.iterations()).asDoubleStream().toArray();
        final List<Curve> curves = new ArrayList<>();
        for (final Played played : report.played()) {
            final int index = curves.size();
            curves.add(
                    new Curve(played.backend(), Palette.color(index), stroke(index), iterations, losses.apply(played)));
        }
        return new CurveChart(title, report.lossUnit().orElse("loss"), curves, Optional.empty(), Scale.LINEAR);
    }

    /** What lies beneath is broad, so that it shows. */
    private static Stroke stroke(int index) {
        return index == 0 ? Stroke.BROAD : Stroke.PLAIN;
    }

    private CurveChart drift(String title) {
        final List<Curve> curves = new ArrayList<>();
        curves.add(drift(first() + ", one ulp off", 0, mark -> mark.oneUlp().share()));
        for (final Played other : report.played().subList(1, report.played().size())) {
            curves.add(drift(
                    other.backend(),
                    curves.size(),
                    mark -> mark.backends().get(other.backend()).drift().share()));
        }
        return new CurveChart(title, "share of its tensor's largest", curves, Optional.empty(), Scale.LOGARITHMIC);
    }

    private Curve drift(String name, int index, ToDoubleFunction<Mark> share) {
        return new Curve(
                name,
                Palette.color(index),
                Stroke.DOTTED,
                report.marks().stream().mapToDouble(Mark::iteration).toArray(),
                report.marks().stream().mapToDouble(share).toArray());
    }

    private String first() {
        return report.played().get(0).backend();
    }
}
