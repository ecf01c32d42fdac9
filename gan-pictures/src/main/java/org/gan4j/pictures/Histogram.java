package org.gan4j.pictures;

import org.gan4j.spec.Range;

/** Bins of equal width over a range. */
record Histogram(Range range, int bins) {
    /** The middle of each bin. */
    double[] centres() {
        final double[] centres = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            centres[bin] = range.low() + (bin + 0.5) * binWidth();
        }
        return centres;
    }

    /** The lower edge of a bin, from 0 to the number of bins. */
    double edge(int bin) {
        return range.low() + bin * binWidth();
    }

    double binWidth() {
        return range.width() / bins;
    }

    /** The density of values in each bin: its share of all values, including those outside, divided by its width. */
    double[] density(float[] values) {
        final double[] density = new double[bins];
        for (final float value : values) {
            final double bin = Math.floor((value - range.low()) / binWidth());
            if (bin >= 0 && bin < bins) {
                density[(int) bin] += 1 / (values.length * binWidth());
            }
        }
        return density;
    }
}
