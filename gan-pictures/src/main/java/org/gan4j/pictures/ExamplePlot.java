package org.gan4j.pictures;

import java.awt.image.BufferedImage;
import java.util.List;
import org.gan4j.api.data.Dataset;

/** Only real points. */
final class ExamplePlot implements SamplePicture {
    private final int count;
    private final Plane plane;

    /** @throws IllegalArgumentException if {@code count} is above a million */
    ExamplePlot(Dataset data, int count) {
        ScatterPlot.requireVisible(count);
        this.count = count;
        this.plane = Plane.around(Plane.spread(data, ScatterPlot.LEAST_POINTS));
    }

    @Override
    public int sampleCount() {
        return count;
    }

    @Override
    public BufferedImage draw(float[] examples) {
        return plane.draw(
                List.of(plane.key("real", examples, Plane.REAL)),
                graphics -> plane.drawPoints(graphics, examples, Plane.REAL));
    }
}
