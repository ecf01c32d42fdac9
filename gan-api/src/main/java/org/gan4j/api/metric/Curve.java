package org.gan4j.api.metric;

import java.util.List;

/**
 * A quantity as a function of another.
 *
 * @param kind what it tells, whatever the names say
 * @param argument the name of x
 * @param value the name of y
 * @param points by increasing x
 */
public record Curve(Kind kind, String argument, String value, List<Point> points) {
    /** What a curve tells, so that a picture can show it. */
    public enum Kind {
        /** For each label of the data, the share of the samples that a classifier gives it. */
        CLASS_SHARES,
        /** For each mode of the data, {@link org.gan4j.api.data.Mixture#modes}, the share of the samples that captures it. */
        MODE_SHARES,
        /** For each width of a Parzen window, the mean log-likelihood of validation data, in nats. */
        WINDOW_WIDTHS,
        /** None of these. */
        OTHER
    }

    public record Point(double x, double y) {}

    public Curve {
        points = List.copyOf(points);
    }
}
