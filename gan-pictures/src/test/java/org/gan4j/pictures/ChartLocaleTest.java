package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gan4j.api.network.Shape;
import org.gan4j.pictures.CurveChart.Scale;
import org.gan4j.pictures.CurveChart.Stroke;
import org.gan4j.spec.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart looks the same wherever it is drawn: with decimal points and the digits 0 to 9. */
class ChartLocaleTest {
    private static final double[] X = {1_500, 2_500.5, 10_000};
    private static final double[] Y = {0.125, 0.5, 1.75};
    private static final List<String> NAMES = List.of("a", "b", "c");

    private static final Map<String, Supplier<BufferedImage>> CHARTS = Map.of(
            "curves", () -> CurveChart.draw("curves", List.of(curves(Scale.LINEAR), curves(Scale.LOGARITHMIC))),
            "panel",
                    () -> CurvePanel.draw(
                            "panel", List.of(new CurvePanel("panel", "", List.of(CurvePanel.Line.alone(X, Y))))),
            "density", () -> new DensityPlot(numbers(), 1, Optional.of(ChartLocaleTest::undecided)).draw(new float[1]),
            "errors",
                    () -> ErrorBarChart.draw(
                            "errors",
                            List.of(new ErrorBarChart(
                                    "errors",
                                    "n = 1",
                                    "factor",
                                    NAMES,
                                    List.of(new ErrorBarChart.Series(
                                            "a", Y, new double[3], Collections.nCopies(3, new double[] {0.25})))))),
            "growth",
                    () -> GrowthChart.draw(
                            List.of(new GrowthChart("growth", "sizes", List.of(new GrowthChart.Curve("a", X, Y))))),
            "optimum",
                    () -> new OptimumChart(
                                    "optimum", "sigma", "nats", List.of(new OptimumChart.Series("a", ink(), X, Y)))
                            .draw(),
            "path", () -> new PathChart(new Range(-1.5, 1.5), 1, 3).draw(new float[] {0, 0.5f, 1}),
            "shares",
                    () -> new ShareChart(
                                    "shares", "class", NAMES, List.of(new ShareChart.Series("a", ink(), new double[] {
                                        0.5, 0.25, 0.25
                                    })))
                            .draw(),
            "plane", () -> new ScatterPlot(new Points(Shape.of(2), Range.UNIT, 0, 0, 1, 1), 1).draw(new float[2]));

    static Stream<Arguments> charts() {
        return Stream.of("ar-EG", "de-DE", "tr-TR", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag)
                .flatMap(locale -> CHARTS.keySet().stream().map(chart -> Arguments.of(chart, locale)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isAsAnywhereElse(String chart, Locale locale) {
        assertThat(pixels(CHARTS.get(chart), locale)).isEqualTo(pixels(CHARTS.get(chart), Locale.ROOT));
    }

    private static int[] pixels(Supplier<BufferedImage> chart, Locale locale) {
        final Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            final BufferedImage image = chart.get();
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static CurveChart curves(Scale scale) {
        return new CurveChart(
                "curves",
                "nats",
                List.of(new CurveChart.Curve("a", ink(), Stroke.DOTTED, X, Y)),
                Optional.empty(),
                scale);
    }

    private static Points numbers() {
        return new Points(Shape.of(1), Range.UNIT, 0.125f, 0.5f, 1.75f);
    }

    private static double[] undecided(float[] samples) {
        return new double[samples.length];
    }

    private static Color ink() {
        return Palette.color(0);
    }
}
