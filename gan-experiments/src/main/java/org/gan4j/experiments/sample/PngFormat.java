package org.gan4j.experiments.sample;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.pictures.ImageGrid;
import org.gan4j.pictures.Png;
import org.gan4j.pictures.SamplePicture;

/** One picture of all samples. */
final class PngFormat implements SampleFormat {
    /** How so many samples are shown; empty for data of a shape that nothing shows. */
    @FunctionalInterface
    private interface Choice {
        Optional<SamplePicture> of(Dataset data, int count);
    }

    private final Choice choice;
    private final String instead;

    private PngFormat(Choice choice, String instead) {
        this.choice = choice;
        this.instead = instead;
    }

    /** Of samples one by one: images in a grid as square as can be. */
    static PngFormat ofSamples() {
        return new PngFormat(
                (data, count) -> SamplePicture.of(data, count, ImageGrid.squareColumns(count)),
                ".npy and .safetensors hold them");
    }

    /** Of examples of data. */
    static PngFormat ofExamples() {
        return new PngFormat(SamplePicture::ofExamples, ".npy holds them");
    }

    /** Of rows of so many samples. */
    static PngFormat ofRows(int steps) {
        return new PngFormat((data, count) -> SamplePicture.ofRows(data, count / steps, steps), Pictures.NO_ROWS);
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
        final SamplePicture picture = Pictures.required(choice.of(samples.data(), count), samples, instead);
        return new CollectingWriter(count, samples.shape().size(), all -> Png.write(picture.draw(all), stream));
    }
}
