package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;

/**
 * Generated points over real ones. Both axes have one scale and limits that depend on the real points alone: a square around
 * them, with a margin. Points outside are not shown.
 */
final class ScatterPlot implements SamplePicture {
    /** Enough to show a density. */
    static final int LEAST_POINTS = 2_000;

    private static final int MOST_POINTS = 1_000_000;
    private static final int SIDE = 480;
    /** Of the real points' extent, on each side. */
    private static final double MARGIN = 0.2;

    private static final double DIAMETER = 3;
    private static final int TEXT_INSET = 6;

    private static final Color AXIS = new Color(0xE4E4E4);
    private static final Color TEXT = new Color(0x808080);
    private static final Color REAL = new Color(0xB4C7DC);
    private static final Color GENERATED = new Color(0xC8371B);

    private final int count;
    private final float[] real;
    private final double centreX;
    private final double centreY;
    private final double half;

    /**
     * @param count of the generated points
     * @throws IllegalArgumentException if that is more than a million
     */
    ScatterPlot(Dataset data, int count) {
        if (count > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "a picture shows at most " + MOST_POINTS + " points, not " + count + ": ask for fewer samples");
        }
        this.count = count;
        this.real = spread(data, Math.min(Math.max(count, LEAST_POINTS), data.size()));
        final double[] x = limits(real, 0);
        final double[] y = limits(real, 1);
        this.centreX = (x[0] + x[1]) / 2;
        this.centreY = (y[0] + y[1]) / 2;
        final double extent = Math.max(x[1] - x[0], y[1] - y[0]);
        this.half = extent > 0 ? extent * (0.5 + MARGIN) : 1;
    }

    static boolean shows(Shape shape) {
        return shape.equals(Shape.of(2));
    }

    @Override
    public int sampleCount() {
        return count;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        final BufferedImage plot = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = plot.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        drawAxes(graphics);
        drawPoints(graphics, real, REAL);
        drawPoints(graphics, samples, GENERATED);
        graphics.dispose();
        return plot;
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

    private void drawPoints(Graphics2D graphics, float[] points, Color color) {
        graphics.setColor(color);
        for (int i = 0; i < points.length; i += 2) {
            final double x = pixelX(points[i]) - DIAMETER / 2;
            final double y = pixelY(points[i + 1]) - DIAMETER / 2;
            graphics.fill(new Ellipse2D.Double(x, y, DIAMETER, DIAMETER));
        }
    }

    private double pixelX(double x) {
        return SIDE * (0.5 + (x - centreX) / (2 * half));
    }

    private double pixelY(double y) {
        return SIDE * (0.5 - (y - centreY) / (2 * half));
    }

    private static String corner(double x, double y) {
        return String.format(Locale.ROOT, "(%.2f, %.2f)", x, y);
    }

    /** Examples at equal distances in the data, which may be in order. */
    private static float[] spread(Dataset data, int count) {
        final float[] points = new float[2 * count];
        for (int point = 0; point < count; point++) {
            data.read((int) ((long) point * data.size() / count), points, 2 * point);
        }
        return points;
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
