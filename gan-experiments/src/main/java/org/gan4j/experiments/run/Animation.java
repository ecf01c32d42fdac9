package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gan4j.experiments.picture.AnimatedGif;

/** {@code animation.gif}: the sample pictures one after the other, or 200 of them at equal distances if there are more. */
final class Animation implements RunObserver {
    private static final String GIF = "animation.gif";
    private static final int MOST_FRAMES = 200;
    private static final Duration FRAME = Duration.ofMillis(200);
    private static final Duration LAST_FRAME = Duration.ofSeconds(2);

    private final RunDirectory directory;
    private final SampleRecorder samples;

    @Inject
    Animation(RunDirectory directory, SampleRecorder samples) {
        this.directory = directory;
        this.samples = samples;
    }

    @Override
    public void onEnd(RunEnd end) {
        if (!samples.files().isEmpty()) {
            directory.write(GIF, this::write);
        }
    }

    private void write(OutputStream stream) throws IOException {
        final List<String> frames = frames(samples.files());
        try (AnimatedGif gif = new AnimatedGif(stream)) {
            for (int i = 0; i < frames.size(); i++) {
                final Duration shown = i < frames.size() - 1 ? FRAME : LAST_FRAME;
                gif.add(ImageIO.read(directory.file(frames.get(i)).toFile()), shown);
            }
        }
    }

    /** First and last included. */
    static List<String> frames(List<String> files) {
        final int count = Math.min(files.size(), MOST_FRAMES);
        return IntStream.range(0, count)
                .map(i -> count == 1 ? 0 : (int) ((long) i * (files.size() - 1) / (count - 1)))
                .mapToObj(files::get)
                .toList();
    }
}
