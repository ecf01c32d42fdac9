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

/** The common style of all charts: white background, legend below, and numbers in one format whatever the locale. */
final class ChartStyle {
    /** XChart puts marks at evenly spaced data points: a first point at this share prevents that. */
    private static final double UNEVEN = 0.99;

    /** The number of letters that fit into a chart of 480 pixels. */
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

    /** Sets the axes of a chart without series, with marks at round numbers. */
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

    /** A name for the legend of a small chart, in several lines if necessary. */
    static String legend(String name) {
        return WordUtils.wrap(name, LETTERS_IN_A_LINE, "\n", true);
    }

    /** The height of a legend with these names, in pixels. */
    static int legendHeight(List<String> names) {
        return names.stream()
                .mapToInt(name -> SPACE + LINE * (int) legend(name).lines().count())
                .sum();
    }

    /** A value between the limits, near the end. */
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
