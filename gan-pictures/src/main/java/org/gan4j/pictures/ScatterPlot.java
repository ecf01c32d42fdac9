package org.gan4j.pictures;

import java.awt.image.BufferedImage;
import java.util.List;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;

/** Generated points over real ones; the limits depend only on the real points. */
final class ScatterPlot implements SamplePicture {
    /** Enough points to show a density. */
    static final int LEAST_POINTS = 2_000;

    private static final int MOST_POINTS = 1_000_000;

    private final int count;
    private final float[] real;
    private final Plane plane;

    /**
     * @param count number of generated points
     * @throws IllegalArgumentException if {@code count} is above a million
     */
    ScatterPlot(Dataset data, int count) {
        requireVisible(count);
        this.count = count;
        this.real = Plane.spread(data, Math.max(count, LEAST_POINTS));
        this.plane = Plane.around(real);
    }

    /** @throws IllegalArgumentException if there are too many points for a picture */
    static void requireVisible(int count) {
        if (count > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "a picture shows at most " + MOST_POINTS + " points, not " + count + ": ask for fewer samples");
        }
    }

    static boolean shows(Shape shape) {
        return Plane.holds(shape);
    }

    @Override
    public int sampleCount() {
        return count;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        return plane.draw(legend(samples), graphics -> {
            plane.drawPoints(graphics, real, Plane.REAL);
            plane.drawPoints(graphics, samples, Plane.GENERATED);
        });
    }

    private List<Plane.Key> legend(float[] samples) {
        return List.of(plane.key("real", real, Plane.REAL), plane.key("generated", samples, Plane.GENERATED));
    }
}
