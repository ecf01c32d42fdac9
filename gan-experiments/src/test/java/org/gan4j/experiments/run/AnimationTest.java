package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

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
            assertThat(reader.getHeight(0)).isEqualTo(32 + 2 + 2 * 58);
            assertThat(delays(reader)).containsExactly("20", "20", "20", "300");
            assertThat(captions(reader)).as("iterations 0, 10, 20 and 23").doesNotHaveDuplicates();
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

    /** In hundredths of a second. */
    private static List<String> delays(ImageReader reader) throws IOException {
        final List<String> delays = new ArrayList<>();
        for (int frame = 0; frame < reader.getNumImages(true); frame++) {
            final Element root = (Element) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
            final Element control = (Element)
                    root.getElementsByTagName("GraphicControlExtension").item(0);
            delays.add(control.getAttribute("delayTime"));
        }
        return delays;
    }

    /** The pixels above each picture. */
    private static List<List<Integer>> captions(ImageReader reader) throws IOException {
        final List<List<Integer>> captions = new ArrayList<>();
        for (int frame = 0; frame < reader.getNumImages(true); frame++) {
            captions.add(Ints.asList(reader.read(frame).getRGB(0, 0, 170, 32, null, 0, 170)));
        }
        return captions;
    }
}
