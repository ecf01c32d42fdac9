package org.gan4j.experiments.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a progress bar's line has room beside the latest observation: the losses come first, then how far and how long yet,
 * then the name, then the speed, then the rest of the observation.
 *
 * @param width of the line
 */
record BarLayout(String name, long iterations, int width) {
    /** The name's gap, {@code 100% [} and {@code ]  (0:00:00 / 0:00:00) }. */
    private static final int FRAME = 30;
    /** Of the bar itself. */
    private static final int LEAST_BAR = 3;
    /** {@code 12,345.6/s}. */
    private static final int SPEED = 10;

    private static final int GAP = 2;

    boolean showsName() {
        return room(name.length()) >= Observation.leastRoom();
    }

    boolean showsSpeed() {
        return room(shownName() + SPEED) >= Observation.leastRoom();
    }

    /** For the observation. */
    int room() {
        return room(shownName() + (showsSpeed() ? SPEED : 0));
    }

    /**
     * An alarm, and as much of the observation as has room behind it: behind its first word alone, if need be. Where there is
     * no room for the losses at all, the alarm alone, perhaps without what stands in brackets.
     */
    String text(String alarm, Observation observation) {
        for (final String text : List.of(alarm, before(" ", alarm))) {
            final int left = room() - text.length() - GAP;
            if (left >= Observation.leastRoom()) {
                return text + " ".repeat(GAP) + observation.text(left);
            }
        }
        return Stream.of(alarm, before(" (", alarm))
                .filter(text -> text.length() <= room())
                .findFirst()
                .orElseGet(() -> before(" ", alarm));
    }

    /** A metric's finding behind as much of the observation as leaves it room; without it where there is no such room. */
    String text(Observation observation, String finding) {
        final int left = room() - finding.length() - GAP;
        return finding.isEmpty() || left < Observation.leastRoom()
                ? observation.text(room())
                : observation.text(left) + " ".repeat(GAP) + finding;
    }

    private static String before(String mark, String text) {
        final int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private int shownName() {
        return showsName() ? name.length() : 0;
    }

    private int room(int optional) {
        final int ratio = 2 * Long.toString(iterations).length() + 1;
        return width - FRAME - ratio - LEAST_BAR - GAP - optional;
    }
}
