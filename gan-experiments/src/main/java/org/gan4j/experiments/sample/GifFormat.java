package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.gan4j.pictures.AnimatedGif;
import org.gan4j.pictures.ImageGrid;
import org.gan4j.pictures.SamplePicture;

/**
 * An animation of samples in rows: a frame shows all rows at one step; it runs from the first step to the last and back, and
 * rests at both.
 */
final class GifFormat implements SampleFormat {
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofMillis(700);
    /** 256 MiB. */
    private static final long MOST_VALUES = 1L << 26;

    private final int steps;

    /** @param steps samples of a row, at least 2 */
    GifFormat(int steps) {
        this.steps = steps;
    }

    @Override
    public String name() {
        return "gif";
    }

    @Override
    public List<String> endings() {
        return List.of(".gif");
    }

    @Override
    public String describe(SampleSet samples) {
        return "an animation";
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) {
        final int width = samples.shape().size();
        if (width == 1) {
            throw new IllegalArgumentException("there is no animation of single numbers; a .png shows them as curves");
        }
        if (samples.count() > MOST_VALUES / width) {
            throw new IllegalArgumentException("an animation of " + samples.count()
                    + " samples does not fit in memory: ask for fewer rows or steps");
        }
        final int rows = Pictures.count(samples) / steps;
        final SamplePicture picture = Pictures.required(
                SamplePicture.of(samples.data(), rows, ImageGrid.squareColumns(rows)), samples, Pictures.NO_ROWS);
        return new CollectingWriter(rows * steps, width, all -> write(picture, all, rows, width, stream));
    }

    private void write(SamplePicture picture, float[] all, int rows, int width, OutputStream stream)
            throws IOException {
        try (AnimatedGif gif = new AnimatedGif(stream)) {
            for (int frame = 0; frame < 2 * (steps - 1); frame++) {
                final int step = Math.min(frame, 2 * (steps - 1) - frame);
                final Duration shown = step == 0 || step == steps - 1 ? REST : FRAME;
                gif.add(picture.draw(atStep(step, all, rows, width)), shown);
            }
        }
    }

    private float[] atStep(int step, float[] all, int rows, int width) {
        final float[] samples = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(all, (row * steps + step) * width, samples, row * width, width);
        }
        return samples;
    }
}
