package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimationTest {
    @TempDir
    private Path runs;

    @Test
    void showsEveryPictureOfARun() throws IOException {
        final Path directory =
                new Recording(runs).run(Experiments.images().build()).directory();

        final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(
                directory.resolve("animation.gif").toFile())) {
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isEqualTo(4);
            assertThat(reader.getWidth(0)).isEqualTo(2 + 3 * 58);
            assertThat(reader.getHeight(0)).isEqualTo(2 + 2 * 58);
        }
    }

    @Test
    void keepsAllOfAFewFrames() {
        assertThat(Animation.frames(List.of("a"))).containsExactly("a");
        assertThat(Animation.frames(List.of("a", "b", "c"))).containsExactly("a", "b", "c");
    }

    @Test
    void keepsFirstAndLastOfMany() {
        final List<String> files =
                IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

        assertThat(Animation.frames(files))
                .hasSize(200)
                .doesNotHaveDuplicates()
                .startsWith("0", "5", "10")
                .endsWith("999");
    }
}
