package org.gan4j.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures of one size in rows. */
final class PanelGrid {
    private PanelGrid() {}

    /** @param panels at least one; all of the same size */
    static BufferedImage draw(List<BufferedImage> panels, int mostColumns) {
        final int width = panels.get(0).getWidth();
        final int height = panels.get(0).getHeight();
        final int columns = Math.min(mostColumns, panels.size());
        final int rows = (panels.size() + columns - 1) / columns;
        final BufferedImage image = new BufferedImage(width * columns, height * rows, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < panels.size(); i++) {
            graphics.drawImage(panels.get(i), i % columns * width, i / columns * height, null);
        }
        graphics.dispose();
        return image;
    }
}
