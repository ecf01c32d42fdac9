package org.gan4j.experiments.picture;

import java.awt.Color;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;

/** What all charts have in common: white ground, a legend below, and numbers written in one way whatever the locale. */
final class ChartStyle {
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

    private static void style(Styler styler) {
        styler.setLocale(Locale.ROOT)
                .setChartBackgroundColor(Color.WHITE)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendBorderColor(Color.WHITE);
    }
}
