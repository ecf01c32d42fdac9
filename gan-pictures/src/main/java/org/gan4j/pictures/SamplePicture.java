package org.gan4j.pictures;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.gan4j.api.data.Dataset;

/** Draws samples in one picture, of the same size for all samples of a run. */
public interface SamplePicture {
    /** The number of samples in the picture. */
    int sampleCount();

    /** @param samples {@code [sampleCount, …data shape]} row-major, in the data's range */
    BufferedImage draw(float[] samples);

    /**
     * The picture for this kind of data: a grid as square as possible for images, a scatter plot of many points for points in
     * the plane, densities of many numbers for numbers; empty for other data.
     *
     * @param count number of samples to show, at least 1
     * @throws IllegalArgumentException if there are too many for a picture
     */
    static Optional<SamplePicture> of(Dataset data, int count) {
        return of(data, count, Optional.empty());
    }

    /**
     * As {@link #of(Dataset, int)}, with a discriminator's probabilities if the picture can show them.
     *
     * @param critic called at every drawing
     */
    static Optional<SamplePicture> of(Dataset data, int count, Critic critic) {
        return of(data, count, Optional.of(critic));
    }

    private static Optional<SamplePicture> of(Dataset data, int count, Optional<Critic> critic) {
        return of(data, Math.max(count, leastCount(data)), ImageGrid.squareColumns(count), critic);
    }

    /**
     * As {@link #of(Dataset, int)}, with exactly {@code count} samples.
     *
     * @param columns of a grid of images, at least 1
     */
    static Optional<SamplePicture> of(Dataset data, int count, int columns) {
        return of(data, count, columns, Optional.empty());
    }

    /**
     * The picture of exactly {@code count} examples of the data, drawn as real ones.
     *
     * @throws IllegalArgumentException if there are too many for a picture
     */
    static Optional<SamplePicture> ofExamples(Dataset data, int count) {
        if (DensityPlot.shows(data.shape())) {
            return Optional.of(DensityPlot.ofExamples(data, count));
        }
        return ScatterPlot.shows(data.shape())
                ? Optional.of(new ExamplePlot(data, count))
                : of(data, count, ImageGrid.squareColumns(count));
    }

    /**
     * The picture of rows of samples, each made along a line in latent space: rows of images, a line through the points of
     * each row, a curve of the numbers of each row.
     *
     * @param steps samples of a row, at least 2
     * @throws IllegalArgumentException if there are too many for a picture
     */
    static Optional<SamplePicture> ofRows(Dataset data, int rows, int steps) {
        if (DensityPlot.shows(data.shape())) {
            return Optional.of(new PathChart(data.range(), rows, steps));
        }
        return ScatterPlot.shows(data.shape())
                ? Optional.of(new PathPlot(data, rows, steps))
                : of(data, rows * steps, steps);
    }

    private static Optional<SamplePicture> of(Dataset data, int count, int columns, Optional<Critic> critic) {
        if (DensityPlot.shows(data.shape())) {
            return Optional.of(new DensityPlot(data, count, critic));
        }
        if (ScatterPlot.shows(data.shape())) {
            return Optional.of(new ScatterPlot(data, count));
        }
        return data.images().map(format -> new ImageGrid(format, data.range(), count, columns));
    }

    /** Enough samples to show a density, if the picture shows one. */
    private static int leastCount(Dataset data) {
        if (DensityPlot.shows(data.shape())) {
            return DensityPlot.LEAST_SAMPLES;
        }
        return ScatterPlot.shows(data.shape()) ? ScatterPlot.LEAST_POINTS : 1;
    }
}
