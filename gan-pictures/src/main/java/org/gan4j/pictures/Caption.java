package org.gan4j.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A line of text above a picture. */
public final class Caption {
    static final int HEIGHT = 32;

    private static final int INSET = 10;
    private static final int BASELINE = 21;
    /** Narrower pictures are widened at the right. */
    private static final int LEAST_WIDTH = 170;

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    private static final Color TEXT = new Color(0x303030);

    private Caption() {}

    public static BufferedImage above(BufferedImage picture, String text) {
        final int width = Math.max(LEAST_WIDTH, Math.max(picture.getWidth(), textWidth(picture, text)));
        final BufferedImage both = new BufferedImage(width, HEIGHT + picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = both.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, both.getWidth(), both.getHeight());
        graphics.setColor(TEXT);
        graphics.setFont(FONT);
        graphics.drawString(text, INSET, BASELINE);
        graphics.drawImage(picture, 0, HEIGHT, null);
        graphics.dispose();
        return both;
    }

    private static int textWidth(BufferedImage picture, String text) {
        final Graphics2D graphics = picture.createGraphics();
        final int width = graphics.getFontMetrics(FONT).stringWidth(text) + 2 * INSET;
        graphics.dispose();
        return width;
    }
}
