package org.gan4j.pictures;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Colours and markers for the series of a chart: 24 different combinations. */
public final class Palette {
    private static final List<Color> COLORS = List.of(
            new Color(0x2F6DAA),
            new Color(0xC8371B),
            new Color(0x5B8C2A),
            new Color(0x8B5BA8),
            new Color(0xD08A1D),
            new Color(0x3A9A9A));

    private static final List<Marker> MARKERS =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.DIAMOND);

    private Palette() {}

    /** @param index from 0; after the last colour, the first follows */
    public static Color color(int index) {
        return COLORS.get(index % COLORS.size());
    }

    /** @param index from 0; all colours with the first marker come before those with the second */
    static Marker marker(int index) {
        return MARKERS.get(index / COLORS.size() % MARKERS.size());
    }
}
