package org.gan4j.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;

/**
 * A square of the plane around points, with a margin and one scale for both axes, above a legend. Points outside are not shown.
 */
final class Plane {
    /** Real points. */
    static final Color REAL = new Color(0xB4C7DC);
    /** Generated points. */
    static final Color GENERATED = new Color(0xC8371B);

    /** The side of the square, in pixels. */
    static final int SIDE = 480;
    /** The width of the picture left of the square, in pixels. */
    static final int LEFT = 64;

    static final int TOP = 12;
    private static final int RIGHT = 20;
    private static final int BELOW = 28;

    /** Share of the points' extent on each side. */
    private static final double MARGIN = 0.2;

    static final double DIAMETER = 3;
    private static final int TICKS = 7;
    private static final int GAP = 6;
    private static final int LINE = 22;
    private static final int COLUMNS = 2;
    private static final int COLUMN = 240;
    private static final int INSET = 16;

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Color GRID = new Color(0xE4E4E4);
    private static final Color FRAME = new Color(0x808080);
    private static final Color TEXT = new Color(0x303030);

    /** A line of the legend. */
    record Key(Mark mark, String text) {}

    /** The symbol of a legend's line. */
    @FunctionalInterface
    interface Mark {
        /** Draws the symbol centred at (x, y), in pixels. */
        void draw(Graphics2D graphics, double x, double y);
    }

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
     * At most {@code most} examples, evenly spaced in the data, because the data may be sorted.
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

    /** A legend's line for points: their number, and how many lie outside. */
    Key key(String name, float[] points, Color color) {
        final int count = points.length / 2;
        final int outside = count - inside(points);
        return new Key(
                (graphics, x, y) -> {
                    graphics.setColor(color);
                    fill(graphics, x, y, 2 * DIAMETER);
                },
                String.format(Locale.ROOT, "%s: %,d", name, count)
                        + (outside > 0 ? String.format(Locale.ROOT, ", %,d outside", outside) : ""));
    }

    private int inside(float[] points) {
        int inside = 0;
        for (int i = 0; i < points.length; i += 2) {
            if (Math.abs(points[i] - centreX) <= half && Math.abs(points[i + 1] - centreY) <= half) {
                inside++;
            }
        }
        return inside;
    }

    /** A picture with axes, the content over them, and a legend in two columns. */
    BufferedImage draw(List<Key> legend, Consumer<Graphics2D> content) {
        final int lines = (legend.size() + COLUMNS - 1) / COLUMNS;
        final BufferedImage picture = new BufferedImage(
                LEFT + SIDE + RIGHT, TOP + SIDE + BELOW + lines * LINE + GAP, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setFont(FONT);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.translate(LEFT, TOP);
        drawAxes(graphics);
        for (int i = 0; i < legend.size(); i++) {
            drawKey(graphics, legend.get(i), i % COLUMNS * COLUMN, SIDE + BELOW + i / COLUMNS * LINE + LINE / 2);
        }
        graphics.clipRect(0, 0, SIDE, SIDE);
        content.accept(graphics);
        graphics.dispose();
        return picture;
    }

    /** @param points {@code [count, 2]} */
    void drawPoints(Graphics2D graphics, float[] points, Color color) {
        graphics.setColor(color);
        for (int i = 0; i < points.length; i += 2) {
            fill(graphics, pixelX(points[i]), pixelY(points[i + 1]), DIAMETER);
        }
    }

    /**
     * Draws a line through points, with a dot at its start.
     *
     * @param points {@code [count, 2]}, at least one; points that are not finite leave a gap
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
        fill(graphics, pixelX(points[0]), pixelY(points[1]), 2 * DIAMETER);
    }

    private static void fill(Graphics2D graphics, double x, double y, double diameter) {
        graphics.fill(new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter));
    }

    private void drawAxes(Graphics2D graphics) {
        for (final BigDecimal tick : AxisNumbers.round(centreX - half, centreX + half, TICKS)) {
            final double x = pixelX(tick.doubleValue());
            final String text = AxisNumbers.text(tick.doubleValue(), centreX - half, centreX + half);
            final FontMetrics font = graphics.getFontMetrics();
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(x, 0, x, SIDE));
            graphics.setColor(TEXT);
            graphics.drawString(text, (float) x - font.stringWidth(text) / 2f, SIDE + GAP + font.getAscent());
        }
        for (final BigDecimal tick : AxisNumbers.round(centreY - half, centreY + half, TICKS)) {
            final double y = pixelY(tick.doubleValue());
            final String text = AxisNumbers.text(tick.doubleValue(), centreY - half, centreY + half);
            final FontMetrics font = graphics.getFontMetrics();
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(0, y, SIDE, y));
            graphics.setColor(TEXT);
            graphics.drawString(text, -GAP - font.stringWidth(text), (float) y + font.getAscent() / 2f - 1);
        }
        graphics.setColor(FRAME);
        graphics.drawRect(0, 0, SIDE - 1, SIDE - 1);
    }

    private static void drawKey(Graphics2D graphics, Key key, int x, int y) {
        key.mark().draw(graphics, x + INSET / 2.0, y);
        graphics.setColor(TEXT);
        graphics.drawString(
                key.text(), x + INSET + GAP, y + graphics.getFontMetrics().getAscent() / 2 - 1);
    }

    double pixelX(double x) {
        return SIDE * (0.5 + (x - centreX) / (2 * half));
    }

    double pixelY(double y) {
        return SIDE * (0.5 - (y - centreY) / (2 * half));
    }

    /** A length in pixels. */
    double pixels(double length) {
        return SIDE * length / (2 * half);
    }

    /** The least and largest coordinate along an axis, 0 or 1. */
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
