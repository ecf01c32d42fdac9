package org.gan4j.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.spec.Range;

/**
 * Generated images, each beside the nearest real one, like the right-most column of Figure 2 of Goodfellow et al.
 * 2014; frames of two colours distinguish them.
 */
public final class PairGrid {
    private static final int COLUMNS = 6;
    private static final int FRAME = 2;
    private static final int GAP = 14;
    private static final int TEXT_ROOM = 26;
    private static final int LEGEND = 2 * TEXT_ROOM + 8;
    private static final int SWATCH = 10;

    private static final Color GENERATED = new Color(0xC8371B);
    private static final Color REAL = new Color(0x2F6DAA);
    private static final Color TEXT = new Color(0x303030);

    private final ImageTiles tiles;
    private final String generatedName;
    private final String realName;

    /**
     * @param generatedName name of the first image of each pair, for the legend
     * @param realName name of the second image
     */
    public PairGrid(ImageFormat format, Range range, String generatedName, String realName) {
        this.tiles = new ImageTiles(format, range);
        this.generatedName = generatedName;
        this.realName = realName;
    }

    /**
     * Draws pairs, row by row.
     *
     * @param generated {@code [count, …data shape]}
     * @param real as many, in the same order
     */
    public BufferedImage draw(int count, float[] generated, float[] real) {
        final int columns = Math.min(COLUMNS, count);
        final int rows = (count + columns - 1) / columns;
        final int pairWidth = 2 * (tiles.width() + 2 * FRAME) + GAP;
        final int rowHeight = tiles.height() + 2 * FRAME + GAP;
        final BufferedImage picture =
                new BufferedImage(GAP + columns * pairWidth, LEGEND + rows * rowHeight, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        legend(graphics, 0, GENERATED, generatedName);
        legend(graphics, 1, REAL, realName);
        for (int pair = 0; pair < count; pair++) {
            final int x = GAP + pair % columns * pairWidth;
            final int y = LEGEND + pair / columns * rowHeight;
            framed(graphics, GENERATED, generated, pair, x, y);
            framed(graphics, REAL, real, pair, x + tiles.width() + 2 * FRAME, y);
        }
        graphics.dispose();
        return picture;
    }

    private static void legend(Graphics2D graphics, int line, Color color, String text) {
        final int baseline = (line + 1) * TEXT_ROOM - SWATCH / 2 - 2;
        graphics.setColor(color);
        graphics.fillRect(GAP, baseline - SWATCH + 1, SWATCH, SWATCH);
        graphics.setColor(TEXT);
        graphics.drawString(text, GAP + 2 * SWATCH, baseline);
    }

    private void framed(Graphics2D graphics, Color color, float[] images, int index, int x, int y) {
        graphics.setColor(color);
        graphics.fillRect(x, y, tiles.width() + 2 * FRAME, tiles.height() + 2 * FRAME);
        tiles.draw(graphics, images, index, x + FRAME, y + FRAME);
    }
}
