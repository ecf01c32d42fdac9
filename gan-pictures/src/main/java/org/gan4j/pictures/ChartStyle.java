package org.gan4j.pictures;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.WordUtils;
import org.gan4j.spec.Range;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What all charts have in common: white ground, a legend below, and numbers written in one way whatever the locale. */
final class ChartStyle {
    /** XChart puts marks at the data themselves where these are at even distances: a first point at this share keeps it from it. */
    private static final double UNEVEN = 0.99;

    /** As many as there is room for in a chart of 480 pixels. */
    private static final int LETTERS_IN_A_LINE = 28;

    private static final int LINE = 15;
    private static final int SPACE = 8;
    private static final String UNSEEN = "unseen";

    private ChartStyle() {}

    static XYChart build(XYChartBuilder builder) {
        final XYChart chart = builder.theme(ChartTheme.Matlab).build();
        style(chart.getStyler());
        return chart;
    }

    static CategoryChart build(CategoryChartBuilder builder) {
        final CategoryChart chart = builder.theme(ChartTheme.Matlab).build();
        style(chart.getStyler());
        return chart;
    }

    /** Gives a chart without series its axes, with marks at round numbers. */
    static void scale(XYChart chart, Range x, Range y) {
        scale(chart, x, ValueAxis.of(y));
    }

    /** Likewise. */
    static void scale(XYChart chart, Range x, ValueAxis y) {
        chart.getStyler()
                .setXAxisMin(x.low())
                .setXAxisMax(x.high())
                .setXAxisDecimalPattern(AxisNumbers.pattern(x.low(), x.high()))
                .setYAxisMin(y.range().low())
                .setYAxisMax(y.range().high())
                .setYAxisDecimalPattern(y.pattern());
        chart.addSeries(UNSEEN, new double[] {uneven(x)}, new double[] {uneven(y.range())})
                .setMarker(SeriesMarkers.NONE)
                .setLineStyle(SeriesLines.NONE)
                .setShowInLegend(false);
    }

    /** A name as the legend of a small chart can show it, in several lines if need be. */
    static String legend(String name) {
        return WordUtils.wrap(name, LETTERS_IN_A_LINE, "\n", true);
    }

    /** What legends of such names need, in pixels. */
    static int legendHeight(List<String> names) {
        return names.stream()
                .mapToInt(name -> SPACE + LINE * (int) legend(name).lines().count())
                .sum();
    }

    /** Between the limits, near the end. */
    static double uneven(Range limits) {
        return limits.low() + UNEVEN * limits.width();
    }

    private static void style(Styler styler) {
        styler.setLocale(Locale.ROOT)
                .setChartBackgroundColor(Color.WHITE)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendBorderColor(Color.WHITE);
    }
}
