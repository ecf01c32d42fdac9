package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Scales 8-bit images, each side independently. */
record Resizer(int width, int height) {
    /** @return a new image of the same type */
    BufferedImage resize(BufferedImage image) {
        final BufferedImage resized = new BufferedImage(width, height, image.getType());
        final TriangleFilter horizontal = new TriangleFilter(image.getWidth(), width);
        final TriangleFilter vertical = new TriangleFilter(image.getHeight(), height);
        for (int channel = 0; channel < image.getRaster().getNumBands(); channel++) {
            final float[][] narrowed = scaleRows(image.getRaster(), channel, horizontal);
            scaleColumns(narrowed, vertical, resized.getRaster(), channel);
        }
        return resized;
    }

    private static float[][] scaleRows(Raster pixels, int channel, TriangleFilter filter) {
        final float[][] rows = new float[pixels.getHeight()][];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = filter.scale(pixels.getSamples(0, y, pixels.getWidth(), 1, channel, (float[]) null));
        }
        return rows;
    }

    private void scaleColumns(float[][] rows, TriangleFilter filter, WritableRaster destination, int channel) {
        final float[] column = new float[rows.length];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < column.length; y++) {
                column[y] = rows[y][x];
            }
            final float[] scaled = filter.scale(column);
            for (int y = 0; y < height; y++) {
                destination.setSample(x, y, channel, Math.round(scaled[y]));
            }
        }
    }
}
