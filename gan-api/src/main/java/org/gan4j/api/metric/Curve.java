package org.gan4j.api.metric;

import java.util.List;

/**
 * A quantity as a function of another.
 *
 * @param argument the name of x
 * @param value the name of y
 * @param points by increasing x
 */
public record Curve(String argument, String value, List<Point> points) {
    public record Point(double x, double y) {}

    public Curve {
        points = List.copyOf(points);
    }
}
