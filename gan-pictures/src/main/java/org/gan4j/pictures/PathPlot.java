package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.gan4j.api.data.Dataset;

/** The images of latent-space lines in the plane: for each, a line of generated points that starts at a dot, over real points. */
final class PathPlot implements SamplePicture {
    private static final int DIMENSION = 2;
    private static final int MARK = 6;
    private static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final int rows;
    private final int steps;
    private final float[] real;
    private final Plane plane;

    /**
     * @param steps points in a line
     * @throws IllegalArgumentException if there are more than a million points
     */
    PathPlot(Dataset data, int rows, int steps) {
        ScatterPlot.requireVisible(rows * steps);
        this.rows = rows;
        this.steps = steps;
        this.real = Plane.spread(data, ScatterPlot.LEAST_POINTS);
        this.plane = Plane.around(real);
    }

    @Override
    public int sampleCount() {
        return rows * steps;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        return plane.draw(legend(), graphics -> {
            plane.drawPoints(graphics, real, Plane.REAL);
            graphics.setStroke(LINE);
            for (int row = 0; row < rows; row++) {
                final int from = row * steps * DIMENSION;
                plane.drawLine(
                        graphics, Arrays.copyOfRange(samples, from, from + steps * DIMENSION), Palette.color(row));
            }
        });
    }

    private List<Plane.Key> legend() {
        return List.of(
                plane.key("real", real, Plane.REAL), new Plane.Key(PathPlot::drawMark, "a path, from its dot on"));
    }

    private static void drawMark(Graphics2D graphics, double x, double y) {
        graphics.setColor(Palette.color(0));
        graphics.setStroke(LINE);
        graphics.draw(new Line2D.Double(x - MARK, y, x + MARK, y));
        graphics.fill(new Ellipse2D.Double(
                x - MARK - Plane.DIAMETER, y - Plane.DIAMETER, 2 * Plane.DIAMETER, 2 * Plane.DIAMETER));
    }
}
