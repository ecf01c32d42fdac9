package org.gan4j.pictures;

import org.gan4j.spec.Range;

/** Maps a range to brightness: its low end is black, its high end white, values outside are clamped. */
public record PixelScale(Range range) {
    private static final int WHITE = 255;

    /** The brightness in [0, 1]; NaN for NaN. */
    public double unit(float value) {
        return Math.max(0, Math.min(1, (value - range.low()) / range.width()));
    }

    /** The brightness in [0, 255]; 0 for NaN. */
    public int level(float value) {
        return (int) Math.round(WHITE * unit(value));
    }
}
