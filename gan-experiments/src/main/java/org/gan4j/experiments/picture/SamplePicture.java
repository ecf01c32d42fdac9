package org.gan4j.experiments.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.gan4j.api.data.Dataset;

/** Shows samples in one picture, of the same size for all samples of a run. */
public interface SamplePicture {
    /** How many samples it shows. */
    int sampleCount();

    /** @param samples {@code [sampleCount, …data shape]} row-major, in the data's range */
    BufferedImage draw(float[] samples);

    /**
     * The picture for data of this shape: a grid for images, a scatter plot for points of the plane; none for others.
     *
     * @param count how many samples somebody wants to see, at least 1
     */
    static Optional<SamplePicture> of(Dataset data, int count) {
        if (ScatterPlot.shows(data.shape())) {
            return Optional.of(new ScatterPlot(data, count));
        }
        return ImageFormat.of(data.shape()).map(format -> new ImageGrid(format, data.range(), count));
    }
}
