package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.network.Shape;

/** Generated points over real ones, with the modes of a mixture in the plane: rings around captured ones, crosses on missed ones. */
public final class ModeScatter {
    private static final int REAL_POINTS = 2_000;
    /** The distance, in standard deviations, within which samples are of high quality. */
    private static final double REACH = 3;

    private static final double LEAST_RADIUS = 8;
    private static final Color CAPTURED = new Color(0x2E7D32);
    private static final Color MISSED = new Color(0x202020);
    private static final BasicStroke STROKE = new BasicStroke(2);

    private final float[] real;
    private final Plane plane;
    private final List<Mode> modes;

    /** @param data whose examples are points in the plane */
    public ModeScatter(Dataset data, Mixture mixture) {
        this.real = Plane.spread(data, REAL_POINTS);
        this.plane = Plane.around(real);
        this.modes = mixture.modes();
    }

    public static boolean shows(Shape shape) {
        return Plane.holds(shape);
    }

    /**
     * Draws samples and modes.
     *
     * @param samples {@code [n, 2]}
     * @param shares of the samples in each mode; 0 for missed modes
     */
    public BufferedImage draw(float[] samples, double[] shares) {
        return plane.draw(legend(samples, shares), graphics -> {
            plane.drawPoints(graphics, real, Plane.REAL);
            plane.drawPoints(graphics, samples, Plane.GENERATED);
            drawMarks(graphics, shares);
        });
    }

    private List<Plane.Key> legend(float[] samples, double[] shares) {
        final int captured =
                (int) Arrays.stream(shares).filter(share -> share > 0).count();
        return List.of(
                plane.key("real", real, Plane.REAL),
                new Plane.Key(
                        (graphics, x, y) -> ring(graphics, x, y, LEAST_RADIUS), count("captured modes", captured)),
                plane.key("generated", samples, Plane.GENERATED),
                new Plane.Key(
                        (graphics, x, y) -> cross(graphics, x, y, LEAST_RADIUS - 2),
                        count("missed modes", modes.size() - captured)));
    }

    private void drawMarks(Graphics2D graphics, double[] shares) {
        for (int i = 0; i < modes.size(); i++) {
            mark(graphics, shares[i] > 0, modes.get(i));
        }
    }

    private void mark(Graphics2D graphics, boolean captured, Mode mode) {
        final double x = plane.pixelX(mode.mean()[0]);
        final double y = plane.pixelY(mode.mean()[1]);
        final double radius = Math.max(LEAST_RADIUS, plane.pixels(REACH * mode.deviation()));
        if (captured) {
            ring(graphics, x, y, radius);
        } else {
            cross(graphics, x, y, radius);
        }
    }

    private static void ring(Graphics2D graphics, double x, double y, double radius) {
        graphics.setStroke(STROKE);
        graphics.setColor(CAPTURED);
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static void cross(Graphics2D graphics, double x, double y, double radius) {
        graphics.setStroke(STROKE);
        graphics.setColor(MISSED);
        graphics.draw(new Line2D.Double(x - radius, y - radius, x + radius, y + radius));
        graphics.draw(new Line2D.Double(x - radius, y + radius, x + radius, y - radius));
    }

    private String count(String what, int number) {
        return String.format(Locale.ROOT, "%s: %d of %d", what, number, modes.size());
    }
}
