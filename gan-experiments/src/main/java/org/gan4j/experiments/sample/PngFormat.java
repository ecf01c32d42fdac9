package org.gan4j.experiments.sample;

import java.io.OutputStream;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gan4j.experiments.picture.ImageGrid;
import org.gan4j.experiments.picture.Png;
import org.gan4j.experiments.picture.SamplePicture;

/** A grid of images, or points of the plane over real ones. */
final class PngFormat implements SampleFormat {
    private final IntUnaryOperator columns;

    private PngFormat(IntUnaryOperator columns) {
        this.columns = columns;
    }

    /** With a grid as square as can be. */
    static PngFormat square() {
        return new PngFormat(ImageGrid::squareColumns);
    }

    static PngFormat inColumns(int columns) {
        return new PngFormat(count -> columns);
    }

    @Override
    public String name() {
        return "png";
    }

    @Override
    public List<String> endings() {
        return List.of(".png");
    }

    @Override
    public String describe(SampleSet samples) {
        return "a picture";
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) {
        final int count = Pictures.count(samples);
        final SamplePicture picture = Pictures.of(samples, count, columns.applyAsInt(count));
        return new CollectingWriter(count, samples.shape().size(), all -> Png.write(picture.draw(all), stream));
    }
}
