package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;

/** A square of the plane around points, with a margin and one scale for both axes. What lies outside is not shown. */
final class Plane {
    /** Real points. */
    static final Color REAL = new Color(0xB4C7DC);
    /** Generated points. */
    static final Color GENERATED = new Color(0xC8371B);

    static final int SIDE = 480;
    /** Of the points' extent, on each side. */
    private static final double MARGIN = 0.2;

    static final double DIAMETER = 3;
    private static final int TEXT_INSET = 6;
    private static final Color AXIS = new Color(0xE4E4E4);
    private static final Color TEXT = new Color(0x808080);

    private final double centreX;
    private final double centreY;
    private final double half;

    private Plane(double[] x, double[] y) {
        this.centreX = (x[0] + x[1]) / 2;
        this.centreY = (y[0] + y[1]) / 2;
        final double extent = Math.max(x[1] - x[0], y[1] - y[0]);
        this.half = extent > 0 ? extent * (0.5 + MARGIN) : 1;
    }

    /** @param points {@code [count, 2]}, at least one */
    static Plane around(float[] points) {
        return new Plane(limits(points, 0), limits(points, 1));
    }

    static boolean holds(Shape shape) {
        return shape.equals(Shape.of(2));
    }

    /**
     * At most so many examples, at equal distances in the data, which may be in order.
     *
     * @return {@code [count, 2]}
     */
    static float[] spread(Dataset data, int most) {
        final int count = Math.min(most, data.size());
        final float[] points = new float[2 * count];
        for (int point = 0; point < count; point++) {
            data.read((int) ((long) point * data.size() / count), points, 2 * point);
        }
        return points;
    }

    /** A picture with axes, and the content over them. */
    BufferedImage draw(Consumer<Graphics2D> content) {
        final BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        drawAxes(graphics);
        content.accept(graphics);
        graphics.dispose();
        return picture;
    }

    /** @param points {@code [count, 2]} */
    void drawPoints(Graphics2D graphics, float[] points, Color color) {
        graphics.setColor(color);
        for (int i = 0; i < points.length; i += 2) {
            fill(graphics, points[i], points[i + 1], DIAMETER);
        }
    }

    /**
     * A line through points, with a dot where it begins.
     *
     * @param points {@code [count, 2]}, at least one; what is not finite leaves a gap
     */
    void drawLine(Graphics2D graphics, float[] points, Color color) {
        graphics.setColor(color);
        final Path2D line = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < points.length; i += 2) {
            final double x = pixelX(points[i]);
            final double y = pixelY(points[i + 1]);
            final boolean finite = Double.isFinite(x) && Double.isFinite(y);
            if (finite && drawing) {
                line.lineTo(x, y);
            } else if (finite) {
                line.moveTo(x, y);
            }
            drawing = finite;
        }
        graphics.draw(line);
        fill(graphics, points[0], points[1], 2 * DIAMETER);
    }

    private void fill(Graphics2D graphics, double x, double y, double diameter) {
        graphics.fill(new Ellipse2D.Double(pixelX(x) - diameter / 2, pixelY(y) - diameter / 2, diameter, diameter));
    }

    /** The zero lines, and the limits in the corners. */
    private void drawAxes(Graphics2D graphics) {
        graphics.setColor(AXIS);
        graphics.draw(new Line2D.Double(pixelX(0), 0, pixelX(0), SIDE));
        graphics.draw(new Line2D.Double(0, pixelY(0), SIDE, pixelY(0)));
        graphics.drawRect(0, 0, SIDE - 1, SIDE - 1);

        graphics.setColor(TEXT);
        final String upper = corner(centreX + half, centreY + half);
        final int width = graphics.getFontMetrics().stringWidth(upper);
        graphics.drawString(corner(centreX - half, centreY - half), TEXT_INSET, SIDE - TEXT_INSET);
        graphics.drawString(
                upper,
                SIDE - TEXT_INSET - width,
                TEXT_INSET + graphics.getFontMetrics().getAscent());
    }

    double pixelX(double x) {
        return SIDE * (0.5 + (x - centreX) / (2 * half));
    }

    double pixelY(double y) {
        return SIDE * (0.5 - (y - centreY) / (2 * half));
    }

    /** A length. */
    double pixels(double length) {
        return SIDE * length / (2 * half);
    }

    private String corner(double x, double y) {
        return "(" + AxisNumbers.end(x, 2 * half) + ", " + AxisNumbers.end(y, 2 * half) + ")";
    }

    /** Least and largest coordinate of an axis, 0 or 1. */
    private static double[] limits(float[] points, int axis) {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = axis; i < points.length; i += 2) {
            least = Math.min(least, points[i]);
            largest = Math.max(largest, points[i]);
        }
        return new double[] {least, largest};
    }
}
