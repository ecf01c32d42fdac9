package org.gan4j.datasets.image;

/**
 * Scales lines of pixels by bilinear interpolation with antialiasing: a new value is the mean of the old values under a triangle
 * around its position. The triangle extends to the next new pixel, or to the next old one if that is farther, so that every old
 * pixel counts. Pixels are intervals: the first new pixel begins where the first old one does.
 */
final class TriangleFilter {
    private final int[] first;
    private final float[][] weights;

    /**
     * @param from the length of a line
     * @param to the length of the scaled line
     */
    TriangleFilter(int from, int to) {
        final double scale = (double) from / to;
        final double reach = Math.max(1, scale);
        this.first = new int[to];
        this.weights = new float[to][];
        for (int i = 0; i < to; i++) {
            final double center = (i + 0.5) * scale - 0.5;
            first[i] = (int) Math.max(0, Math.ceil(center - reach));
            final int last = (int) Math.min(from - 1, Math.floor(center + reach));
            weights[i] = triangle(center - first[i], reach, last - first[i] + 1);
        }
    }

    private static float[] triangle(double center, double reach, int length) {
        final double[] heights = new double[length];
        double sum = 0;
        for (int i = 0; i < length; i++) {
            heights[i] = reach - Math.abs(i - center);
            sum += heights[i];
        }
        final float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = (float) (heights[i] / sum);
        }
        return weights;
    }

    /** @return a new line */
    float[] scale(float[] line) {
        final float[] scaled = new float[first.length];
        for (int i = 0; i < scaled.length; i++) {
            float sum = 0;
            for (int j = 0; j < weights[i].length; j++) {
                sum += weights[i][j] * line[first[i] + j];
            }
            scaled[i] = sum;
        }
        return scaled;
    }
}
