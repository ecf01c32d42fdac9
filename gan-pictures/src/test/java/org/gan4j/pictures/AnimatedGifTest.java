package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class AnimatedGifTest {
    @Test
    void keepsFramesColoursAndDelays() throws IOException {
        final ImageReader reader = reader(redThenGrey());

        assertThat(reader.getNumImages(true)).isEqualTo(2);
        assertThat(reader.read(0).getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(reader.read(1).getRGB(3, 3) & 0xFFFFFF).isEqualTo(0x333333);
        assertThat(delay(reader, 0)).isEqualTo("20");
        assertThat(delay(reader, 1)).isEqualTo("150");
    }

    @Test
    void repeatsForEver() throws IOException {
        final String bytes = new String(redThenGrey(), StandardCharsets.ISO_8859_1);
        final int extension = bytes.indexOf("!\u00FF\u000BNETSCAPE2.0");

        assertThat(bytes).startsWith("GIF89a");
        assertThat(bytes.substring(extension + 14, extension + 19)).isEqualTo("\u0003\u0001\u0000\u0000\u0000");
        assertThat(bytes.indexOf("NETSCAPE2.0", extension + 14)).as("said once").isEqualTo(-1);
    }

    @Test
    void writesAnAnimationOfOneFrame() throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (AnimatedGif gif = new AnimatedGif(stream)) {
            gif.add(frame(Color.RED, BufferedImage.TYPE_INT_RGB), Duration.ofMillis(200));
        }

        assertThat(stream.toString(StandardCharsets.ISO_8859_1))
                .contains("NETSCAPE2.0")
                .endsWith(";");
    }

    private static byte[] redThenGrey() throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (AnimatedGif gif = new AnimatedGif(stream)) {
            gif.add(frame(Color.RED, BufferedImage.TYPE_INT_RGB), Duration.ofMillis(200));
            gif.add(frame(new Color(0x333333), BufferedImage.TYPE_3BYTE_BGR), Duration.ofMillis(1_500));
        }
        return stream.toByteArray();
    }

    private static BufferedImage frame(Color color, int type) {
        final BufferedImage frame = new BufferedImage(8, 6, type);
        final Graphics2D graphics = frame.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 8, 6);
        graphics.dispose();
        return frame;
    }

    private static ImageReader reader(byte[] gif) throws IOException {
        final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        final ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(gif));
        reader.setInput(stream);
        return reader;
    }

    private static String delay(ImageReader reader, int frame) throws IOException {
        final Node root = reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        final NodeList children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals("GraphicControlExtension")) {
                return child.getAttribute("delayTime");
            }
        }
        throw new AssertionError("no control extension");
    }
}
