package org.gan4j.experiments.picture;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.gan4j.api.data.Dataset;

/** Where lines in latent space lead in the plane: a line of generated points for each, from its dot on, over real points. */
final class PathPlot implements SamplePicture {
    private static final int DIMENSION = 2;
    private static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final int rows;
    private final int steps;
    private final float[] real;
    private final Plane plane;

    /**
     * @param steps points of a line
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
        return plane.draw(graphics -> {
            plane.drawPoints(graphics, real, Plane.REAL);
            graphics.setStroke(LINE);
            for (int row = 0; row < rows; row++) {
                final int from = row * steps * DIMENSION;
                plane.drawLine(
                        graphics, Arrays.copyOfRange(samples, from, from + steps * DIMENSION), Palette.color(row));
            }
        });
    }
}
