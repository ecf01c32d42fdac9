package org.gan4j.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes an animation that repeats forever, frame by frame. All frames have one size. */
public final class AnimatedGif implements AutoCloseable {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** Netscape's block: sub-block 1, then the number of repetitions in 16 bits, 0 for no end. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    /** Not ImageIO's file cache, which is closed under the writer when the JVM ends. */
    private final ImageOutputStream output;

    private boolean started;

    public AnimatedGif(OutputStream stream) throws IOException {
        output = new MemoryCacheImageOutputStream(stream);
        writer.setOutput(output);
        writer.prepareWriteSequence(null);
    }

    /** @param shown how long the frame is shown, rounded to hundredths of a second */
    public void add(BufferedImage frame, Duration shown) throws IOException {
        final BufferedImage opaque = opaque(frame);
        writer.writeToSequence(new IIOImage(opaque, null, metadata(opaque, shown)), null);
        started = true;
    }

    /** Ends the animation; the stream stays open. */
    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        output.close();
        writer.dispose();
    }

    /** The frame in a type from which the writer can make a palette. */
    private static BufferedImage opaque(BufferedImage frame) {
        final BufferedImage copy = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(frame, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private IIOMetadata metadata(BufferedImage frame, Duration shown) throws IOException {
        final IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        final IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);

        final IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", Long.toString(Math.round(shown.toMillis() / 10.0)));

        if (!started) {
            child(root, "ApplicationExtensions").appendChild(repetition());
        }
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode repetition() {
        final IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(FOR_EVER.clone());
        return extension;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        final IIOMetadataNode child = new IIOMetadataNode(name);
        root.appendChild(child);
        return child;
    }
}
