package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.pictures.AnimatedGif;
import org.gan4j.pictures.Caption;

/**
 * {@code animation.gif}: the sample pictures one after the other, or 200 of them at equal distances if there are more, each under
 * the number of its iteration; the last is held.
 */
final class Animation implements RunObserver {
    private static final int MOST_FRAMES = 200;
    private static final Duration FRAME = Duration.ofMillis(200);
    private static final Duration LAST_FRAME = Duration.ofSeconds(3);

    private final RunOutput output;
    private final List<SavedFile> pictures = new ArrayList<>();

    @Inject
    Animation(RunOutput output) {
        this.output = output;
    }

    @Override
    public void onSaved(SavedFile file) {
        if (file.kind() == SavedFile.Kind.SAMPLES) {
            pictures.add(file);
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (!pictures.isEmpty()) {
            output.save(SavedFile.Kind.ANIMATION, end.iterations(), RunFileNames.ANIMATION, this::write);
        }
    }

    private void write(OutputStream stream) throws IOException {
        final List<SavedFile> frames = frames(pictures);
        try (AnimatedGif gif = new AnimatedGif(stream)) {
            for (int i = 0; i < frames.size(); i++) {
                gif.add(frame(frames.get(i)), i < frames.size() - 1 ? FRAME : LAST_FRAME);
            }
        }
    }

    private BufferedImage frame(SavedFile picture) throws IOException {
        return Caption.above(
                ImageIO.read(picture.path().toFile()),
                String.format(Locale.ROOT, "iteration %,d", picture.iteration()));
    }

    /** First and last included. */
    static <T> List<T> frames(List<T> pictures) {
        final int count = Math.min(pictures.size(), MOST_FRAMES);
        return IntStream.range(0, count)
                .map(i -> count == 1 ? 0 : (int) ((long) i * (pictures.size() - 1) / (count - 1)))
                .mapToObj(pictures::get)
                .toList();
    }
}
